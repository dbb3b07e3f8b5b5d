/** The runtime that pane and functions share: whether its pane is open. */

import { ApiObject } from "../rich-api";

export class AppRuntime extends ApiObject {
  private state: "Visible" | "Background" = "Visible";

  constructor(private readonly onVisibility: (isVisible: boolean) => void) {
    super();
  }

  SetAppRuntimeState(state: "Visible" | "Background"): void {
    if (state === this.state) return;
    this.state = state;
    this.onVisibility(state === "Visible");
  }
  GetAppRuntimeState(): string {
    return this.state;
  }
}

/** Told that the page is ready for what buttons and keys mean. */
export class InternalService extends ApiObject {
  NotifyActionHandlerReady(): void {}
}

/** What Microsoft's client says of its own work goes nowhere. */
export class Telemetry extends ApiObject {
  SendTelemetryEvent(): void {}
  SendCustomerContent(): void {}
}
