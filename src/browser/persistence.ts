/** Whether the browser has agreed not to delete what is kept when it runs short of space. Asked for once there is something to lose. */

export type Persistence = "granted" | "refused" | "unknown";

let asked: Promise<Persistence> | undefined;

export function askPersistence(): Promise<Persistence> {
  asked ??= (async (): Promise<Persistence> => {
    try {
      // Not there in old browsers and where the page is not served over https.
      const storage = navigator.storage as StorageManager | undefined;
      if (typeof storage?.persist !== "function") return "unknown";
      return (await storage.persisted()) || (await storage.persist()) ? "granted" : "refused";
    } catch (error) {
      console.debug(error);
      return "unknown";
    }
  })();
  return asked;
}
