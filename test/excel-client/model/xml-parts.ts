/** XML that a workbook keeps for other programs. */

import { scanXml, XmlFault } from "../../../src/files/xml-scan";
import { Refusal } from "../wire";

export interface XmlPart {
  xml: string;
  /** Of its root; empty where it has none. */
  namespaceUri: string;
}

/** Refuses what is not well formed. */
export function xmlPart(xml: string): XmlPart {
  let namespaceUri = "";
  const [, prefix] = /<(?:([^\s<>/!?:]+):)?[^\s<>/!?]+/.exec(xml.replace(/<\?[^]*?\?>|<!--[^]*?-->/g, "")) ?? [];
  try {
    scanXml(xml, {
      open(_, attributes, depth) {
        if (depth > 0) return;
        const declared = prefix === undefined ? "xmlns" : `xmlns:${prefix}`;
        const at = attributes.names.slice(0, attributes.count).indexOf(declared);
        if (at >= 0) namespaceUri = attributes.valueAt(at);
      },
    });
  } catch (error) {
    if (error instanceof XmlFault) throw new Refusal("InvalidArgument", error.message);
    throw error;
  }
  return { xml, namespaceUri };
}
