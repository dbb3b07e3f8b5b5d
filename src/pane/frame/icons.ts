/** The icons of the pane: lines of the text's own colour, said by nobody. */

const SVG_NAMESPACE = "http://www.w3.org/2000/svg";

/** Paths on a ground of 20 by 20. */
const PATHS = {
  search: ["M9 4a5 5 0 1 0 0 10a5 5 0 1 0 0-10", "m13 13 4 4"],
  more: ["M5 10h.01", "M10 10h.01", "M15 10h.01"],
  close: ["m5 5 10 10", "M15 5 5 15"],
  back: ["m12 6-4 4 4 4"],
  onward: ["m8 6 4 4-4 4"],
  sound: ["M10 3a7 7 0 1 0 0 14a7 7 0 1 0 0-14", "m6.8 10.2 2.2 2.3 4.2-4.7"],
  toFix: ["M10 3.5 17.5 16.5h-15z", "M10 8.5v4", "M10 14.4v.2"],
  toKnow: ["M10 3a7 7 0 1 0 0 14a7 7 0 1 0 0-14", "M10 6.5v4.5", "M10 13.4v.2"],
  function: ["M12 4c-2 0-2.5 1-2.8 3L7.8 14c-.3 1.6-.8 2-2 2", "M6 8.5h5.5", "m12 11 4 5", "m16 11-4 5"],
  guide: [
    "M10 5.5C8.5 4.5 6.500 4 4 4v11c2.500 0 4.500.500 6 1.500 1.500-1 3.500-1.500 6-1.500V4c-2.500 0-4.500.500-6 1.500z",
    "M10 5.500v11",
  ],
  sample: ["M3.500 5h13v10h-13z", "M3.500 8.500h13", "M3.500 11.800h13", "M8 8.500V15"],
  command: ["m4 6 4 4-4 4", "M9.500 14.500H16"],
  print: ["M6 8V4h8v4", "M6 14H4V8h12v6h-2", "M6 12h8v5H6z"],
  picture: [
    "M4.500 4h11A1.500 1.500 0 0 1 17 5.500v9a1.500 1.500 0 0 1-1.500 1.500h-11A1.500 1.500 0 0 1 3 14.500v-9A1.500 1.500 0 0 1 4.500 4z",
    "m4 14 4-4 3 3 2-2 3.500 3.500",
    "M13 6.500a1 1 0 1 0 0 2a1 1 0 1 0 0-2",
  ],
  full: ["M11.500 3.500h5v5", "m16.500 3.500-5.500 5.500", "M8.500 16.500h-5v-5", "m3.500 16.500 5.500-5.500"],
} as const;
export type IconName = keyof typeof PATHS;

export function icon(name: IconName): SVGElement {
  const made = document.createElementNS(SVG_NAMESPACE, "svg");
  for (const [key, value] of Object.entries({ viewBox: "0 0 20 20", class: `icon ${name}`, "aria-hidden": "true" }))
    made.setAttribute(key, value);
  made.append(
    ...PATHS[name].map((line) => {
      const path = document.createElementNS(SVG_NAMESPACE, "path");
      path.setAttribute("d", line);
      return path;
    }),
  );
  return made;
}
