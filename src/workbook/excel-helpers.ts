/** What Microsoft's office-js-helpers do for us: on which platform Excel is, and errors of Office's with what led to them. */

import { Utilities } from "./vendor/office-js-helpers/office.helpers";

export type Platform = "PC" | "MAC" | "OFFICE_ONLINE" | "IOS";

/** Null where Office does not say, or names one that is not known here. Known once Office is ready. */
export function platform(): Platform | null {
  const { platform: named } = Utilities;
  return named === "PC" || named === "MAC" || named === "OFFICE_ONLINE" || named === "IOS" ? named : null;
}

/** Writes an error to the console: one of Office's with the statement that has failed, which people can send us. */
export function report(error: unknown): void {
  Utilities.log(error instanceof Error ? error : String(error));
}

/** Excel on these hands a page's downloads to nobody, and tells nobody (office-js#2700, #4681). */
export const noDownloads = (): boolean => platform() === "MAC" || platform() === "IOS";

/** Something of which every error of Office's is reported, wherever it is caught afterwards. */
export function reported<Reported extends object>(target: Reported): Reported {
  return new Proxy(target, {
    get(its, name): unknown {
      const member: unknown = Reflect.get(its, name);
      if (typeof member !== "function") return member;
      return (...args: unknown[]): unknown => {
        const answer: unknown = Reflect.apply(member, its, args);
        if (answer instanceof Promise)
          answer.catch((error: unknown) => {
            if (typeof error === "object" && error !== null && "debugInfo" in error) report(error);
          });
        return answer;
      };
    },
  });
}
