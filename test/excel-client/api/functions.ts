/** What the page answers to calls of its custom functions. */

import { ApiObject } from "../rich-api";

/** Invocation, whether it succeeded, the value or a sentence, and the number of an error. */
export type FunctionAnswer = [invocation: number, succeeded: boolean, value: unknown, code: number];

export class FunctionAnswers extends ApiObject {
  onAnswers: (answers: readonly FunctionAnswer[]) => void = () => {};

  SetInvocationArrayResults(answers: FunctionAnswer[]): void {
    this.onAnswers(answers);
  }
  _SetOsfControlContainerReadyForCustomFunctions(): void {}
  _GetEnabledFeatures(): number {
    return 0;
  }
}
