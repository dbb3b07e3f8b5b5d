/**
 * What we use of the file beside this one, which is dist/office.helpers.js of the package, byte for byte. The package's own
 * types would bring a second @types/office-js.
 */

export declare class Utilities {
  /** Undefined or null where Office does not say. */
  static readonly platform: string | null | undefined;
  /** Of an error of Office's it prints which statement has failed. */
  static log(exception: Error | string): void;
}
