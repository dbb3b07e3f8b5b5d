/** What a version has brought, from CHANGELOG.md: the page says it after an update. */

const MOST = 12;

/** @param {string} text */
const plain = (text) => text.replaceAll("`", "").replaceAll(/\[([^\]]*)\]\([^)]*\)/g, "$1");

/** @param {string} text */
const firstSentence = (text) => /^.*?\.(?=\s|$)/.exec(text)?.[0] ?? text;

/**
 * The first sentences of what was added and changed.
 *
 * @param {string} changelog
 * @param {string} version
 * @returns {string[]}
 */
export function whatsNew(changelog, version) {
  const section = changelog.split(/^## /m).find((each) => each.startsWith(`${version} `)) ?? "";
  return section
    .split(/^### /m)
    .filter((part) => /^(Added|Changed)\b/.test(part))
    .flatMap((part) => [...part.matchAll(/^- (.*)$/gm)].map(([, point = ""]) => firstSentence(plain(point))))
    .slice(0, MOST);
}
