/** What pictures show of a function's answer: computed by the core from a table, or as it stands on the sheet. */
import { choices, vector, vectorOrOneWhereUsed } from "../cells/read";
import { chainAccount } from "../measures/chain-account/definition";
import { ITEMS, OTHER_SPELLINGS } from "../measures/chain-account/items";
import type { Answering } from "../tables/answers";
import { named } from "../tables/chain";
import { columnOf, type ReadTable, unitOf } from "../tables/read-table";
import { type Answer, answerOf, answerOfTable, cellFrom } from "./answer";
import { benchmarkIn, type Indicator } from "./benchmark";
import { type ChainAccount, chainAccountIn } from "./chain-account";
import { downwards, namesOf } from "./figures";
import { governanceIn, type GovernanceMatrix } from "./governance-matrix";
import type { LinkagePath } from "./linkage-path";
import { type SuccessFactors, successFactorsIn } from "./success-factors";

/** The function's answer; null where the table is neither that nor has what the function needs. */
export function answerOn(table: ReadTable, of: Answering): Answer | null {
  const { answer } = table;
  if (answer) {
    if (answer.of !== of || answer.cells.length < 2) return null;
    return answerOf(
      answer.cells.map((row) => row.map(cellFrom)),
      answer.names,
    );
  }
  switch (of) {
    case "CHAINACCOUNT":
      return accountOf(table);
    case "SUCCESSFACTORS":
    case "BENCHMARK":
    case "GOVERNANCEMATRIX":
      return null;
  }
}

function accountOf(table: ReadTable): Answer | null {
  const [earner, item, value] = (["earner", "item", "item value"] as const).map((role) => columnOf(table, role));
  if (!earner || !item || !value) return null;
  const content = columnOf(table, "import content");
  const actors = namesOf(earner, "actor");
  return answerOfTable(
    chainAccount(
      actors,
      choices(named(item, "item"), downwards(item), ITEMS, actors, OTHER_SPELLINGS),
      vector(named(value, "value"), downwards(value), actors),
      content && vectorOrOneWhereUsed(named(content, "importContent"), downwards(content), actors),
    ),
  );
}

export function successFactorsOf(table: ReadTable): SuccessFactors | null {
  const answer = answerOn(table, "SUCCESSFACTORS");
  return answer && successFactorsIn(answer, null);
}

export function benchmarkOf(table: ReadTable): readonly Indicator[] | null {
  const answer = answerOn(table, "BENCHMARK");
  return answer && benchmarkIn(answer);
}

export function governanceOf(table: ReadTable): GovernanceMatrix | null {
  const answer = answerOn(table, "GOVERNANCEMATRIX");
  return answer && governanceIn(answer);
}

export function chainAccountOf(table: ReadTable): ChainAccount | null {
  const answer = answerOn(table, "CHAINACCOUNT");
  return answer && chainAccountIn(answer, unitOf(columnOf(table, "item value")?.header ?? ""));
}

export function linkagePathOf(_table: ReadTable): LinkagePath | null {
  return null;
}
