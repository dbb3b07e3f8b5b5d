/**
 * What our servers say with every file. A page that was opened from the workbook, or has opened it, must not reach it: but
 * Excel shows the pane within a page of its own, and has to.
 *
 * @param {string} pathname
 * @returns {Record<string, string>}
 */
export function headersFor(pathname) {
  const isPane = /\/pane\.html$/.test(pathname);
  return { "X-Content-Type-Options": "nosniff", ...(!isPane && { "Cross-Origin-Opener-Policy": "same-origin" }) };
}

/**
 * Excel on the web reads functions.json from its own address.
 *
 * @param {string} pathname
 * @returns {Record<string, string>}
 */
export const headersForExcel = (pathname) => ({ "Access-Control-Allow-Origin": "*", ...headersFor(pathname) });

/**
 * Whether the address of a file has the hash of its content in it, so that another content has another address: what was
 * loaded once, and compiled, is good for the next load.
 *
 * @param {string} url
 */
export const hasHash = (url) => /(\?|^\/views\/[^/?]+\.)[0-9a-f]{8}(\.js)?$/.test(url);
