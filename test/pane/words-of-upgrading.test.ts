/** Words of the field for upgrading, standards and linkages find the measure that is meant, first. */
import { functionFiles } from "../../scripts/function-files.js";
import { functionHelp } from "../../scripts/function-help.js";
import { found } from "../../src/pane/catalogue/search";

const help = functionHelp(functionFiles);

test.each([
  ["scrap", "PROCESSUPGRADING"],
  ["rivals", "PROCESSUPGRADING"],
  ["kanban", "PROCESSUPGRADING"],
  ["process upgrading", "PROCESSUPGRADING"],
  ["innovation", "PROCESSUPGRADING"],
  ["faster than competitors", "PROCESSUPGRADING"],
  ["benchmarking", "BENCHMARK"],
  ["peers", "BENCHMARK"],
  ["quartile", "BENCHMARK"],
  ["best practice", "BENCHMARK"],
  ["success factors", "SUCCESSFACTORS"],
  ["critical success factors", "SUCCESSFACTORS"],
  ["order winning", "SUCCESSFACTORS"],
  ["what buyers ask for", "SUCCESSFACTORS"],
  ["radar", "SUCCESSFACTORS"],
  ["standards", "COMPLIANCECOST"],
  ["audit", "COMPLIANCECOST"],
  ["audits", "COMPLIANCECOST"],
  ["compliance", "COMPLIANCECOST"],
  ["certification", "COMPLIANCECOST"],
  ["chain upgrading", "CHAINUPGRADING"],
  ["new chains", "CHAINUPGRADING"],
  ["diversification", "CHAINUPGRADING"],
  ["fiscal", "RESOURCELINKAGES"],
  ["consumption linkage", "RESOURCELINKAGES"],
  ["local content", "RESOURCELINKAGES"],
  ["mine", "RESOURCELINKAGES"],
  ["oil", "RESOURCELINKAGES"],
  ["royalties", "RESOURCELINKAGES"],
  ["market-led", "LINKAGEPATH"],
  ["counterfactual", "LINKAGEPATH"],
])("%s finds %s first", (query, id) => expect(found(query, help)[0]?.id).toBe(id));
