/** Files that the page's head announces, with the marks of their content, and that are loaded by script. */

/** What the page's head says of a file: its address, and the mark of its content, where the build has made one. */
function announced(file: string): HTMLLinkElement {
  const link = [...document.querySelectorAll<HTMLLinkElement>("link")].find(
    (each) => each.getAttribute("href")?.split("?")[0] === file,
  );
  if (!link) throw new Error(`the page does not name ${file}`);
  return link;
}

export async function read(file: string): Promise<Response> {
  const { href, dataset } = announced(file);
  const answer = await fetch(href, { integrity: dataset["integrity"] ?? "" });
  if (!answer.ok) throw new Error(`${file}: ${answer.status}`);
  return answer;
}

/** Runs a classic script. */
export function loadScript(file: string): Promise<void> {
  const { href, integrity } = announced(file);
  return new Promise((done, failed) => {
    const script = document.createElement("script");
    script.src = href;
    script.integrity = integrity;
    script.crossOrigin = "anonymous";
    script.onload = () => done();
    script.onerror = () => failed(new Error(`${file} could not be loaded`));
    document.head.append(script);
  });
}

/** Until all scripts of the page itself have run: the grid's come after ours. */
export const pageScripts = (): Promise<void> =>
  new Promise((done) => {
    if (document.readyState === "complete") done();
    else addEventListener("DOMContentLoaded", () => done(), { once: true });
  });
