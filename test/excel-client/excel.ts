/** The Excel of the stand-in: a workbook of the model that answers requests, counts them, and tells the page what happened. */

import { CULTURES } from "./api/culture";
import { FunctionAnswers } from "./api/functions";
import { type Culture, type EventName, EVENTS, type Host, type Strictness } from "./api/host";
import { AppRuntime, InternalService, Telemetry } from "./api/runtime";
import { WorkbookObject } from "./api/workbook";
import { Calculator } from "./custom-functions";
import { Book } from "./model/book";
import type { Sheet } from "./model/sheet";
import { ApiObject, answer, type Root } from "./rich-api";
import { type Answer, type HostEntry, Refusal, type Request } from "./wire";

/** A request that the page has sent, as the client wrote it. */
export interface Sent {
  /** Of the request and of its answer, as they travel. */
  bytes: number;
  answerBytes: number;
  actions: number;
  request: Request;
  error?: Answer["Error"];
}

const EVENT_CATEGORY = 65536;
const ACTION_CATEGORY = 2;
const DISPATCH = 1000;

const replyTo = (id: number, body: string) =>
  JSON.stringify({ id, type: 2, message: { statusCode: 200, headers: {}, body } });

const tooLarge = (code: string): Answer => ({
  Results: [],
  Error: { Code: code, Message: "The request or its answer has exceeded the limit.", Location: "", ActionIndex: 0 },
});

interface ExcelParts {
  book?: Book;
  strict?: Strictness;
  locale?: string;
  /** False where the page has no functions: formulas show what the model knows by itself. */
  computes?: boolean;
  /** How many arguments a function of the page has, by its id. */
  parametersOf?: (id: string) => number;
}

export class Excel implements Host, Root {
  book: Book;
  strict: Strictness;
  readonly culture: Culture;
  private readonly computes: boolean;
  readonly parametersOf: (id: string) => number;
  readonly listening = new Set<EventName>();
  readonly requests: Sent[] = [];
  /** What was asked of Excel that the stand-in does not have: a gap of its own, unless the adapter is wrong. */
  readonly unknown: string[] = [];
  readonly workbook: ApiObject;
  readonly functions = new FunctionAnswers();
  readonly runtime = new AppRuntime((isVisible) => this.visibility(isVisible));
  private readonly references = new Map<string, ApiObject>();
  private readonly names = new WeakMap<ApiObject, string>();
  private nextReference = 1;
  readonly calculator = new Calculator(this);

  /** `post` brings a message of the host's to the page. */
  constructor(
    private readonly post: (message: string) => Promise<void>,
    { book = new Book(), strict = {}, locale = "en-US", computes = true, parametersOf = () => 0 }: ExcelParts = {},
  ) {
    this.book = book;
    this.strict = strict;
    this.computes = computes;
    this.parametersOf = parametersOf;
    this.culture = CULTURES[locale] ?? CULTURES["en-US"]!;
    this.workbook = new WorkbookObject(this);
  }

  /** Another workbook for the next test: what was noted and made stricter is forgotten. */
  startAgain(book = new Book()): void {
    this.book = book;
    this.strict = {};
    this.references.clear();
    this.requests.length = 0;
    this.unknown.length = 0;
  }

  /** Objects that the client has not let go of. */
  get referenced(): number {
    return this.references.size;
  }

  service(name: string): ApiObject {
    if (name === "Microsoft.AppRuntime.AppRuntimeService") return this.runtime;
    if (name === "Microsoft.InternalService.AddinInternalService") return new InternalService();
    if (name === "Microsoft.Telemetry.TelemetryService") return new Telemetry();
    if (name === "Microsoft.ExcelServices.CustomFunctions") return this.functions;
    throw new Refusal("ApiNotFound", name);
  }

  keep(object: ApiObject): void {
    if (this.names.has(object)) return;
    const reference = `reference ${this.nextReference++}`;
    this.references.set(reference, object);
    this.names.set(object, reference);
  }

  referenceOf(object: ApiObject): string | undefined {
    return this.names.get(object);
  }

  kept(reference: string): ApiObject | undefined {
    return this.references.get(reference);
  }

  release(reference: string): void {
    this.references.delete(reference);
  }

  calculate(): void {
    this.book.calculationState = "Done";
    void this.calculator.calculate();
  }

  /** Something was entered: what depends on it is computed, as a person's Excel does unless it is told not to. */
  entered(): void {
    if (!this.computes) return;
    if (this.book.calculationMode === "Manual") this.book.calculationState = "Pending";
    else void this.calculator.calculate();
  }

  private busy = 0;

  /** Until no request is under way, none has come for a while of the page's own, and no message of the host's is on its way. */
  async settled(page: { evaluate(act: () => Promise<unknown>): Promise<unknown> }): Promise<void> {
    for (
      let before = -1;
      before !== this.requests.length || this.busy > 0 || this.sending || this.calculator.isCalculating;
    ) {
      before = this.requests.length;
      // The pane waits for 50 ms before it reads what has changed.
      await page.evaluate(() => new Promise((rest) => setTimeout(rest, 80)));
    }
  }

  /** Answers a message of the page's; null where it wants no answer. */
  async receive(text: string): Promise<string | null> {
    this.busy += 1;
    try {
      return await this.replied(text);
    } finally {
      this.busy -= 1;
    }
  }

  private async replied(text: string): Promise<string | null> {
    const { id, message } = JSON.parse(text) as { id: number; message?: { body?: Request | string } };
    if (!message?.body) return null;
    const request = typeof message.body === "string" ? (JSON.parse(message.body) as Request) : message.body;
    const { limits, latency } = this.strict;
    if (latency) await new Promise((rest) => setTimeout(rest, latency));
    let reply =
      text.length > (limits?.request ?? Infinity)
        ? tooLarge("RequestPayloadSizeLimitExceeded")
        : this.answered(request);
    let body = JSON.stringify(reply);
    if (body.length > (limits?.response ?? Infinity)) {
      reply = tooLarge("ResponsePayloadSizeLimitExceeded");
      body = JSON.stringify(reply);
    }
    // What the client tells Microsoft of its own work is not the page's.
    if (Object.values(request.ObjectPaths).some(({ Name }) => Name.startsWith("Microsoft.Telemetry")))
      return replyTo(id, body);
    this.requests.push({
      bytes: text.length,
      answerBytes: body.length,
      actions: request.Actions.length,
      request,
      ...(reply.Error && { error: reply.Error }),
    });
    return replyTo(id, body);
  }

  private answered(request: Request): Answer {
    const reply = answer(this, request);
    if (reply.Error?.Code === "ApiNotFound") this.unknown.push(reply.Error.Message);
    return reply;
  }

  happened(event: EventName, about: Record<string, unknown>): void {
    if (this.listening.has(event)) this.send([EVENT_CATEGORY, EVENTS[event], "Workbook", JSON.stringify(about)]);
  }

  addSheet(name: string): Sheet {
    const sheet = this.book.add(name);
    this.happened("added", { worksheetId: `{${name}}`, source: "Local" });
    return sheet;
  }

  deleteSheet(sheet: Sheet): void {
    const wasActive = this.book.active === sheet;
    this.book.delete(sheet);
    this.happened("deleted", { worksheetId: `{${sheet.name}}`, source: "Local" });
    if (wasActive) this.happened("activated", { worksheetId: `{${this.book.active.name}}` });
  }

  renameSheet(name: string, to: string): void {
    this.book.rename(name, to);
    this.happened("nameChanged", { worksheetId: `{${to}}`, nameBefore: name, nameAfter: to, source: "Local" });
  }

  /** The pane was closed or opened by the person. */
  visibility(isVisible: boolean): void {
    const visibility = isVisible ? "Visible" : "Hidden";
    this.send([EVENT_CATEGORY, EVENTS.visibilityChanged, "", JSON.stringify({ visibility })]);
  }

  /** Presses a button of the ribbon that has this action. */
  press(action: string): void {
    this.send([ACTION_CATEGORY, DISPATCH, "", JSON.stringify([action, JSON.stringify({ source: { id: action } })])]);
  }

  /** What is sent at once travels in one message. */
  private readonly outbox: HostEntry[] = [];
  private sending: Promise<void> | undefined;

  send(...entries: HostEntry[]): void {
    this.outbox.push(...entries);
    this.sending ??= Promise.resolve().then(async () => {
      this.sending = undefined;
      await this.post(JSON.stringify({ type: 3, message: { entries: this.outbox.splice(0) } }));
    });
  }
}
