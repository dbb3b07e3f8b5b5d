/** Lines out of a stream, wherever its pieces end, in whatever way a program writes them. */

import { readFileSync } from "node:fs";
import path from "node:path";
import { readTextLines } from "../../src/published/reader/text-lines";
import fc from "../fast-check";

const REGIONS = readFileSync(path.resolve(__dirname, "../data/published/wiod2011_7_regions.csv"));

const inPieces = (bytes: Uint8Array, sizes: () => number): ReadableStream<Uint8Array> => {
  let at = 0;
  return new ReadableStream({
    pull(controller) {
      if (at >= bytes.length) return controller.close();
      const end = at + sizes();
      controller.enqueue(bytes.subarray(at, end));
      at = end;
    },
  });
};

interface Read {
  number: number;
  texts: string[];
  figures: number[];
}

async function lines(bytes: Uint8Array, skip = 1, sizes = () => bytes.length): Promise<Read[]> {
  const read: Read[] = [];
  await readTextLines(inPieces(bytes, sizes), (line) => {
    const figures = new Float64Array(400);
    const count = line.figures(skip, figures);
    read.push({ number: line.number, texts: line.texts(skip), figures: [...figures.subarray(0, count)] });
    return true;
  });
  return read;
}

const linesOf = (text: string, skip = 1) => lines(new TextEncoder().encode(text), skip);

it("a real file, in pieces of any size, is the same as in one", async () => {
  const whole = await lines(REGIONS);
  expect(whole).toHaveLength(248);
  await fc.assert(
    fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 90_000 }), { minLength: 1, maxLength: 9 }), async (sizes) => {
      let at = 0;
      expect(await lines(REGIONS, 1, () => sizes[at++ % sizes.length]!)).toEqual(whole);
    }),
    { numRuns: 12 },
  );
});

it.each<[string, string]>([
  ["line feeds", ",A,B\nx,1,2\ny,3,4\n"],
  ["returns before them, and none at the end", ",A,B\r\nx,1,2\r\ny,3,4"],
  ["a mark at the beginning", "\ufeff,A,B\nx,1,2\ny,3,4\n"],
  ["tabs", "\tA\tB\nx\t1\t2\ny\t3\t4\n"],
  ["semicolons", ";A;B\nx;1;2\ny;3;4\n"],
  ["quotation marks", '"","A","B"\n"x","1","2"\n"y","3","4"\n'],
])("%s", async (_, text) => {
  expect((await linesOf(text)).map(({ texts, figures }) => [texts[0]!, ...figures])).toEqual([
    ["", NaN, NaN],
    ["x", 1, 2],
    ["y", 3, 4],
  ]);
});

it("a decimal comma beside semicolons or tabs, and separators within quotation marks", async () => {
  expect(await linesOf('a;"b;c";d\n"x;y";1,5;-0,25\n')).toEqual([
    { number: 1, texts: ["a"], figures: [NaN, NaN] },
    { number: 2, texts: ["x;y"], figures: [1.5, -0.25] },
  ]);
  expect((await linesOf("n\tA\nx\t1,5\n"))[1]!.figures).toEqual([1.5]);
  // Commas that separate are no decimal commas, even where names have semicolons.
  expect((await linesOf("n,A;a,B\nx,1,5\n"))[1]!.figures).toEqual([1, 5]);
});

it("a line break within quotation marks is part of a name", async () => {
  expect(
    (await linesOf('n,A\n"x ""1""\nand so on",7\ny,8\n')).map(({ texts, figures }) => [texts[0], figures[0]]),
  ).toEqual([
    ["n", NaN],
    ['x "1"\nand so on', 7],
    ["y", 8],
  ]);
});

it("names in the old encoding of Windows", async () => {
  const bytes = Uint8Array.from([..."n,A\nCura\u00e7ao,1\n"].map((sign) => sign.charCodeAt(0)));
  expect((await lines(bytes))[1]!.texts).toEqual(["Curaçao"]);
});

it("no more is read than is wanted", async () => {
  let pieces = 0;
  await readTextLines(
    inPieces(REGIONS, () => {
      pieces += 1;
      return 50_000;
    }),
    (line) => line.number < 3,
  );
  expect(pieces).toBeLessThan(10);
});

it("stops with the signal's reason", async () => {
  const stop = new AbortController();
  const reading = readTextLines(
    inPieces(REGIONS, () => {
      stop.abort(new Error("enough"));
      return 300_000;
    }),
    () => true,
    { signal: stop.signal },
  );
  await expect(reading).rejects.toThrow("enough");
});
