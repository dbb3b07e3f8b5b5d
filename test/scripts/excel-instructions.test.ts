/** What `npm run excel` says. */
import { sideloading } from "../../scripts/excel-instructions.js";

test("says how Excel gets the manifest on each platform, and what a browser asks before it reaches this machine", () => {
  const words = sideloading("/home/ana/quasirent/dist/manifest.xml", "https://localhost:3000").join("\n");
  for (const platform of ["Web", "Windows", "Mac"]) expect(words).toMatch(new RegExp(`^ +${platform} `, "m"));
  expect(words).toContain("/home/ana/quasirent/dist/manifest.xml");
  // office-js#6174, #6281: without the permission the pane stays empty, and nothing says why.
  expect(words).toMatch(/142 on ask .* \(local network access\): allow it/s);
});
