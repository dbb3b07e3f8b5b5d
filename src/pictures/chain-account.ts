/**
 * Who is paid what of the value added: a bar for each actor and one for all, in parts for wages, taxes less subsidies,
 * interest, land rent, depreciation and net operating profit. A part below 0 lies left of 0, hatched.
 */
import { sameName } from "../core/data/labels";
import { Decimal } from "../core/numbers/decimal";
import { type Answer, type AnswerCell, type AnswerRow, figureIn, tableCell } from "./answer";
import { inkOn } from "./heat-map";
import { percent, styled, type Style, styleFor, unitWords, withUnit } from "./numerals";
import type { Theme } from "./palette";
import { type Drawing, FACES_BY_ROLE, type Frame, hatching, type Picture, picture, words } from "./picture";
import { type Row, rowsOf } from "./rows";
import { lowered, SAMPLE, seriesKey } from "./series-key";
import { svg, type SvgNode } from "./svg";
import { headOf } from "./waterfall";
import { pictures as texts } from "./texts";

export interface Account {
  readonly name: string;
  readonly valueAdded: AnswerCell;
  /** Of the direct value added. */
  readonly share: AnswerCell;
  /** One for each item. */
  readonly parts: readonly AnswerCell[];
}

export interface ChainAccount {
  readonly items: readonly string[];
  readonly actors: readonly Account[];
  /** The sum of all actors, if the answer has it. */
  readonly direct: Account | null;
  readonly residuals: readonly { readonly name: string; readonly value: Decimal }[];
  readonly unit: string;
}

const ITEMS = ["Wages", "Taxes less subsidies", "Interest", "Land rent", "Depreciation", "Net operating profit"];
const BAR_HEIGHT = 16;
/** Narrower than this a part has no room for its number. */
const MIN_NUMBERED = 13;

/** Null where the answer has no incomes. */
export function chainAccountIn({ head, rows }: Answer, unit: string): ChainAccount | null {
  const items = ITEMS.filter((item) => head.some((each) => sameName(each) === sameName(item)));
  if (items.length === 0) return null;
  const accountOf = (row: AnswerRow): Account => ({
    name: row.name,
    valueAdded: row.at("Value added"),
    share: row.at("Share of direct value added"),
    parts: items.map((item) => row.at(item)),
  });
  // The rows after the actors are the last ones: an actor may have the name of one.
  const after = ["Direct", "Indirect", "Total", "Share of direct value added"].map(sameName);
  let end = rows.length;
  for (let next = after.length - 1; end > 0 && next >= 0;) {
    const at = after.lastIndexOf(sameName(rows[end - 1]!.name), next);
    if (at < 0) break;
    next = at - 1;
    end -= 1;
  }
  const direct = rows.slice(end).find(({ name }) => sameName(name) === sameName("Direct"));
  const actors = rows.slice(0, end);
  return {
    items,
    actors: actors.map(accountOf),
    direct: direct ? accountOf(direct) : null,
    residuals: actors.flatMap((row) => {
      const value = figureIn(row.at("Residual"));
      return value && !value.isZero() ? [{ name: row.name, value }] : [];
    }),
    unit,
  };
}

export function chainAccount(account: ChainAccount, frame: Frame): Picture {
  const { items, actors, direct, residuals, unit } = account;
  const all = [...actors, ...(direct ? [direct] : [])];
  const figures = all.flatMap(({ parts, valueAdded }) =>
    [...parts, valueAdded].flatMap((cell) => figureIn(cell) ?? []),
  );
  const style = styleFor(figures);
  const unitOfAxis = unitWords(unit, style);
  const hasLoss = all.some(({ parts }) => parts.some((cell) => figureIn(cell)?.lt(0)));
  const shown = (cell: AnswerCell) => tableCell(cell, (figure) => styled(figure, style));
  return picture(frame, {
    title: findingOf(account, frame.about),
    subtitle: headOf(texts.account.subtitle, unitOfAxis),
    draw: (width) => drawn(account, style, width, frame),
    notes: [
      ...(hasLoss ? [texts.account.losses] : []),
      ...residuals.map(({ name, value }) =>
        texts.account.residual({ name, amount: withUnit(value, unit, styleFor([value])) }),
      ),
    ],
    table: {
      head: [texts.account.actor, ...items.map((item) => nameOf(item)), texts.valueAdded, texts.account.share],
      rows: all.map(({ name, parts, valueAdded, share }) => [
        { shown: name },
        ...[...parts, valueAdded].map(shown),
        tableCell(share, (figure) => percent(figure)),
      ]),
    },
  });
}

const names: Readonly<Record<string, string>> = texts.account.items;
const nameOf = (item: string): string => names[item] ?? item;

function findingOf({ items, actors, direct }: ChainAccount, about: string | undefined): string {
  const actor = actors.find(({ name }) => name === about);
  const share = actor && figureIn(actor.share);
  if (actor && share) return texts.account.about({ name: actor.name, share: percent(share) });
  const whole = direct && figureIn(direct.valueAdded);
  const parts = direct?.parts.map(figureIn) ?? [];
  if (!whole?.gt(0) || parts.some((part) => part === null)) return texts.account.title;
  const most = Decimal.max(...parts.flatMap((part) => part ?? []));
  const largest = items.filter((_, index) => parts[index]?.eq(most));
  const said = { share: percent(most.div(whole)), names: largest.map(nameOf).join(", ") };
  return largest.length === 1 ? texts.account.finding(said) : texts.account.tied(said);
}

const patternOf = (index: number) => `quasirent-below-${index + 1}`;

interface Part {
  readonly index: number;
  readonly from: number;
  readonly to: number;
}

/** Above 0 to the right and below 0 to the left, in the order of the items. */
function stacked(parts: readonly AnswerCell[], style: Style): Part[] {
  let [left, right] = [0, 0];
  return parts.flatMap((cell, index): Part[] => {
    const value = figureIn(cell)?.div(style.divisor).toNumber();
    if (value === undefined || value === 0) return [];
    const from = value < 0 ? left : right;
    const to = from + value;
    if (value < 0) left = to;
    else right = to;
    return [{ index, from, to }];
  });
}

function drawn(
  { items, actors, direct, unit }: ChainAccount,
  style: Style,
  width: number,
  { theme, about }: Frame,
): Drawing {
  const key = seriesKey(
    items.map((item, index) => ({
      name: nameOf(item),
      sample: (x, y) => segment(x, y, SAMPLE.width, SAMPLE.height + 1, index, false, theme),
    })),
    width,
    theme,
  );
  const rowOf = (account: Account, heading?: string): Row => {
    const parts = stacked(account.parts, style);
    const ends = parts.flatMap(({ from, to }) => [from, to]);
    return {
      name: account.name,
      label: labelOf(account, items, unit, style),
      from: Math.min(0, ...ends),
      to: Math.max(0, ...ends),
      fill: "none",
      figures: [
        tableCell(account.valueAdded, (figure) => styled(figure, style)).shown,
        tableCell(account.share, (figure) => percent(figure)).shown,
      ],
      isStrong: account === direct || account.name === about,
      ...(heading !== undefined && { heading }),
      draw: (x, top) =>
        parts.flatMap(({ index, from, to }) => {
          const [start, end] = [Math.min(x(from), x(to)), Math.max(x(from), x(to))];
          return segment(start, top, Math.max(end - start, 1), BAR_HEIGHT, index, to < from, theme);
        }),
    };
  };
  const used = new Set(
    [...actors, ...(direct ? [direct] : [])].flatMap(({ parts }) =>
      parts.flatMap((cell, index) => (figureIn(cell)?.lt(0) ? [index] : [])),
    ),
  );
  const unitOfAxis = unitWords(unit, style);
  const drawing = rowsOf(
    [...actors.map((actor) => rowOf(actor)), ...(direct ? [rowOf(direct, texts.account.all)] : [])],
    width,
    {
      theme,
      heads: [texts.valueAdded, texts.share],
      unit: unitOfAxis,
      barHeight: BAR_HEIGHT,
      definitions: [...used].map((index) => hatching(patternOf(index), colourOf(index, theme), theme)),
    },
  );
  return {
    height: key.height + drawing.height,
    nodes: [...key.nodes, lowered(svg("g", {}, ...drawing.nodes), key.height)],
  };
}

const colourOf = (index: number, theme: Theme): string => theme.areas[index % theme.areas.length]!;

/** Numbered as in the key, where there is room: colour alone carries no meaning. */
function segment(
  x: number,
  y: number,
  width: number,
  height: number,
  index: number,
  isBelow: boolean,
  theme: Theme,
): SvgNode[] {
  const fill = colourOf(index, theme);
  const number = words(
    x + width / 2,
    y + height / 2 + 4,
    String(index + 1),
    FACES_BY_ROLE.small,
    isBelow ? theme.ink : inkOn(fill),
    "middle",
  );
  // A number upon hatching has a ground of its own.
  const chip = svg("rect", { x: x + width / 2 - 5, y: y + 2, width: 10, height: height - 4, fill: theme.ground });
  return [
    svg("rect", {
      x,
      y,
      width,
      height,
      fill: isBelow ? `url(#${patternOf(index)})` : fill,
      stroke: theme.edge,
      "stroke-width": 1,
    }),
    ...(width >= MIN_NUMBERED ? [...(isBelow ? [chip] : []), number] : []),
  ];
}

function labelOf(
  { name, parts, valueAdded, share }: Account,
  items: readonly string[],
  unit: string,
  style: Style,
): string {
  const said = items.flatMap((item, index) => {
    const value = figureIn(parts[index] ?? "");
    return value ? [texts.account.part({ item: nameOf(item), amount: styled(value, style) })] : [];
  });
  const added = figureIn(valueAdded);
  const part = figureIn(share);
  return texts.account.mark({
    name,
    parts: said.join(", "),
    added: added ? withUnit(added, unit, style) : texts.missing,
    share: part ? percent(part) : texts.noFigure,
  });
}
