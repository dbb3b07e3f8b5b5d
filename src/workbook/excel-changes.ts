/** News of an Excel workbook, as long as the pane is open: the runtime goes on without it, for the functions. */

import { WITH_RETRY } from "./excel-reading";

/** Events come in swarms, one for each sheet and each flush of answers; the pane needs to know once, when they are over. */
const QUIET_MS = 50;

type Handler = OfficeExtension.EventHandlerResult<unknown>;

/** Calls back when another range is selected, a figure has changed, or a sheet has come, gone or got another name, at once for all that happened while the pane was closed. Returns the way to stop. */
export function onExcelChange(listener: () => void): () => void {
  let due: ReturnType<typeof setTimeout> | undefined;
  let isStopped = false;
  let isClosed = false;
  let isMissed = false;
  const tell = () => {
    clearTimeout(due);
    // What was on its way comes after the stop.
    if (isStopped) return Promise.resolve();
    if (isClosed) isMissed = true;
    else due = setTimeout(listener, QUIET_MS);
    return Promise.resolve();
  };
  const registered = Excel.run(WITH_RETRY, async (context): Promise<Handler[]> => {
    const { worksheets } = context.workbook;
    // Typed figures, computed figures (custom functions answer late), another sheet, another range, sheets that come and go.
    const handlers: Handler[] = [
      worksheets.onChanged.add(tell),
      worksheets.onCalculated.add(tell),
      worksheets.onActivated.add(tell),
      worksheets.onSelectionChanged.add(tell),
      worksheets.onAdded.add(tell),
      worksheets.onDeleted.add(tell),
    ];
    // Before that, a sheet's new name is known with the next click.
    if (Office.context.requirements.isSetSupported("ExcelApi", "1.17"))
      handlers.push(worksheets.onNameChanged.add(tell));
    await context.sync();
    return handlers;
  });
  registered.catch(console.error);
  const followed = followPane((isOpen) => {
    isClosed = !isOpen;
    if (isOpen && isMissed) {
      isMissed = false;
      void tell();
    }
  });
  followed.catch(console.error);
  return () => {
    if (isStopped) return;
    isStopped = true;
    clearTimeout(due);
    registered
      .then((handlers) =>
        // A handler can only be taken away by the context that gave it.
        Excel.run(handlers[0]!.context, async (context) => {
          for (const handler of handlers) handler.remove();
          await context.sync();
        }),
      )
      .catch(console.error);
    followed.then((stop) => stop()).catch(console.error);
  };
}

/** What Office tells of the pane when it has started, in a shared runtime; its types do not have it. */
interface Ready {
  addin?: { visibilityMode?: unknown } | null;
}

/** Tells whether the pane is open: if it is not at first, and from then on. */
async function followPane(tell: (isOpen: boolean) => void): Promise<() => unknown> {
  if (!Office.context.requirements.isSetSupported("SharedRuntime", "1.1")) return () => undefined;
  const { addin } = (await Office.onReady()) as Ready;
  if (addin?.visibilityMode === "Hidden") tell(false);
  return Office.addin.onVisibilityModeChanged(({ visibilityMode }) => {
    tell((visibilityMode as string) !== "Hidden");
  });
}
