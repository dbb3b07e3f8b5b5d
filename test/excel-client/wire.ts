/** What Microsoft's client and its host say to each other: requests of the rich API, their answers, and messages from the host. */

export enum PathType {
  Global = 1,
  NewObject = 2,
  Method = 3,
  Property = 4,
  Indexer = 5,
  Reference = 6,
  Null = 7,
}

export enum ActionType {
  Instantiate = 1,
  Query = 2,
  Method = 3,
  SetProperty = 4,
  Trace = 5,
}

export interface Arguments {
  Arguments?: unknown[];
  /** In the place of an argument that is an object: its path. */
  ReferencedObjectPathIds?: (number | null)[];
}

export interface ObjectPath {
  ObjectPathType: PathType;
  Name: string;
  ParentObjectPathId?: number;
  ArgumentInfo?: Arguments;
}

export interface Action {
  Id: number;
  ActionType: ActionType;
  Name: string;
  ObjectPathId: number;
  ArgumentInfo?: Arguments;
  QueryInfo?: { Select?: string[]; Expand?: string[] };
}

export interface Request {
  Actions: Action[];
  ObjectPaths: Record<string, ObjectPath>;
}

export interface Answer {
  Results: { ActionId: number; Value: unknown }[];
  Error?: { Code: string; Message: string; Location: string; ActionIndex: number };
}

/** A refusal of Excel's, which reaches the page as an error with this code. */
export class Refusal extends Error {
  constructor(
    readonly code: string,
    message = code,
  ) {
    super(message);
  }
}

/** A message that the host sends by itself: category, type, target, content, id. */
export type HostEntry = [category: number, type: number, target: string, content: string, id?: number];
