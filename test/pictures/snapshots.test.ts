/** Every picture as the very SVG that is drawn: a change of one is seen, and looked at before it is taken. */
import { drawable } from "../../src/pictures";
import { dark, light } from "../../src/pictures/palette";
import { toText } from "../../src/pictures/svg";
import { cases } from "./cases";
import { read } from "./read";

const draw = ({ id, table, source, about }: (typeof cases)[number], width: number, theme: typeof light) =>
  drawable(id, read(table))!.draw({ width, theme, source, about });

it.each(cases)("$id, $name: wide and light, with its table", (each) => {
  const { svg, table, title, subtitle } = draw(each, 640, light);
  expect({
    title,
    subtitle,
    table: [
      table.head,
      ...table.rows.map((row) =>
        row.map(({ shown, full }) => (full === undefined || full === shown ? shown : `${shown} (${full})`)),
      ),
    ].map((row) => row.join(" | ")),
  }).toMatchSnapshot("words");
  expect(`\n${toText(svg)}\n`).toMatchSnapshot("svg");
});

it.each(cases.filter(({ name }) => ["phone", "payments", "losses", "suppliers", "years", "sources"].includes(name)))(
  "$id, $name: narrow and dark",
  (each) => {
    expect(`\n${toText(draw(each, 272, dark).svg)}\n`).toMatchSnapshot();
  },
);
