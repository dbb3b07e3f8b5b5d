/**
 * What the buttons of Excel's ribbon and the keys do, under the names that the manifest and shortcuts.json give them: each
 * shows the pane, and opens a view. None writes into the workbook.
 */

import type { Pane } from "./shell";
import { SELECTED, type ViewId } from "./view";

const COMMANDS: Readonly<Record<string, readonly [view?: ViewId, about?: string]>> = {
  // As it was left.
  OpenPane: [],
  Samples: ["start"],
  Analyse: ["analyse", SELECTED],
  Check: ["check", SELECTED],
  Explain: ["explain"],
  Freeze: ["share"],
};

/** A button hands over an event and is grey until that is completed; a key hands over nothing. */
interface CommandEvent {
  completed?: () => void;
}

export function associateCommands(pane: Promise<Pane>): void {
  for (const [name, [view, about]] of Object.entries(COMMANDS)) {
    const act = async (event?: CommandEvent) => {
      try {
        await Office.addin.showAsTaskpane();
        const { open } = await pane;
        if (view) open(view, about);
      } catch (error) {
        console.error(error);
      } finally {
        event?.completed?.();
      }
    };
    Office.actions.associate(name, (event?: CommandEvent) => void act(event));
  }
}
