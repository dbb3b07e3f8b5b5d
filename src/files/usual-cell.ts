/**
 * Reads a cell of a sheet's XML as most are written, in one go: `<c r="B12" s="3"><v>12.5</v></c>`, with a number or the
 * index of a text entry, with or without a formula, its attributes in their usual order. Tag by tag half a million of them take
 * several times as long, most of it for words that are looked at once. Every other cell is left to whoever reads tags.
 */

const [QUOTE, PLUS, MINUS, POINT, ZERO, NINE, LESS, GREATER, SPACE, A, Z, E, N, S, SMALL_E] = [
  34, 43, 45, 46, 48, 57, 60, 62, 32, 65, 90, 69, 110, 115, 101,
];
const BEGINNING = '<c r="';
const FORMULA = "<f>";
const FORMULA_END = "</f>";
const VALUE = "<v>";
const ENDING = "</v></c>";
/** So that none comes to more than a double holds: others are looked at more closely. */
const MAX_DIGITS = 20;
const MAX_EXPONENT_DIGITS = 2;

export class UsualCell {
  /** From 1. */
  row = 0;
  column = 0;
  /** The number of its format; -1 where it has none. */
  style = -1;
  /** The number of its text; -1 where it holds a number. */
  text = -1;
  /** Where it ends. */
  end = 0;
  private at = 0;

  constructor(private readonly xml: string) {}

  /** Whether there is such a cell at this place; what it holds is here until the next is read. */
  read(from: number): boolean {
    const { xml } = this;
    if (!xml.startsWith(BEGINNING, from)) return false;
    this.at = from + BEGINNING.length;
    if (!this.readPlace()) return false;
    this.style = -1;
    if (this.isNext(SPACE) && xml.startsWith('s="', this.at + 1)) {
      this.at += 4;
      this.style = this.readDigits(QUOTE);
      if (this.style < 0) return false;
    }
    let isText = false;
    if (this.isNext(SPACE) && xml.startsWith('t="', this.at + 1)) {
      const kind = xml.charCodeAt(this.at + 4);
      if ((kind !== S && kind !== N) || xml.charCodeAt(this.at + 5) !== QUOTE) return false;
      isText = kind === S;
      this.at += 6;
    }
    if (!this.isNext(GREATER)) return false;
    this.at += 1;
    if (!this.passFormula() || !xml.startsWith(VALUE, this.at)) return false;
    this.at += VALUE.length;
    this.text = -1;
    if (isText) {
      this.text = this.readDigits(LESS);
      if (this.text < 0) return false;
      this.at -= 1;
    } else if (!this.readNumber()) return false;
    this.end = this.at + ENDING.length;
    return xml.startsWith(ENDING, this.at);
  }

  private isNext(code: number): boolean {
    return this.xml.charCodeAt(this.at) === code;
  }

  /** `B12"` */
  private readPlace(): boolean {
    this.column = 0;
    for (let code = this.xml.charCodeAt(this.at); code >= A && code <= Z; code = this.xml.charCodeAt((this.at += 1)))
      this.column = this.column * 26 + code - A + 1;
    this.row = this.readDigits(QUOTE);
    return this.row > 0 && this.column > 0;
  }

  /** False where there is one that is empty, or more than its text. */
  private passFormula(): boolean {
    if (!this.xml.startsWith(FORMULA, this.at)) return true;
    const from = this.at + FORMULA.length;
    const end = this.xml.indexOf("<", from);
    this.at = end + FORMULA_END.length;
    return end > from && this.xml.startsWith(FORMULA_END, end);
  }

  /** Digits up to this letter, which is passed; -1 where there are none, or others. */
  private readDigits(end: number): number {
    const from = this.at;
    let number = 0;
    let code = this.xml.charCodeAt(from);
    for (; code >= ZERO && code <= NINE; code = this.xml.charCodeAt((this.at += 1))) number = number * 10 + code - ZERO;
    if (this.at === from || code !== end || this.at - from > MAX_DIGITS) return -1;
    this.at += 1;
    return number;
  }

  private passDigits(): number {
    const from = this.at;
    for (let code = this.xml.charCodeAt(from); code >= ZERO && code <= NINE;)
      code = this.xml.charCodeAt((this.at += 1));
    return this.at - from;
  }

  /** A number as XML has it: `-12.5E-7`. */
  private readNumber(): boolean {
    if (this.isNext(MINUS)) this.at += 1;
    let digits = this.passDigits();
    if (this.isNext(POINT)) {
      this.at += 1;
      digits += this.passDigits();
    }
    if (digits === 0 || digits > MAX_DIGITS) return false;
    if (!this.isNext(E) && !this.isNext(SMALL_E)) return true;
    this.at += 1;
    if (this.isNext(MINUS) || this.isNext(PLUS)) this.at += 1;
    const exponent = this.passDigits();
    return exponent > 0 && exponent <= MAX_EXPONENT_DIGITS;
  }
}
