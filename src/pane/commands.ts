/**
 * What the buttons of Excel's ribbon and the keys do, under the names that the manifest and shortcuts.json give them: each
 * shows the pane, and opens a view. None writes into the workbook.
 */

import type { Pane } from "./shell";
import { SELECTED, type ViewId } from "./view";

const COMMANDS: Readonly<Record<string, "search" | readonly [view?: ViewId, about?: string]>> = {
  // As it was left.
  OpenPane: [],
  Samples: ["start"],
  Search: "search",
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
  for (const [name, command] of Object.entries(COMMANDS)) {
    const act = async (event?: CommandEvent) => {
      try {
        await Office.addin.showAsTaskpane();
        const { open, search } = await pane;
        if (command === "search") search();
        else if (command[0]) open(command[0], command[1]);
      } catch (error) {
        console.error(error);
      } finally {
        event?.completed?.();
      }
    };
    Office.actions.associate(name, (event?: CommandEvent) => void act(event));
  }
}
