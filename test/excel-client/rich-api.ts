/** Interprets a request of the rich API: the paths of its objects, and its actions one after another, on objects of `api/`. */

import {
  type Action,
  ActionType,
  type Answer,
  type Arguments,
  type ObjectPath,
  PathType,
  Refusal,
  type Request,
} from "./wire";

/**
 * Something of Excel's that a request can name. What a class declares under a name of the wire, in capitals, is all that
 * there is: getters are loaded, setters set, methods called and followed. `null` is the null object.
 */
export abstract class ApiObject {
  /** What the client notes of an object when it first names it. */
  identity(): Record<string, unknown> {
    return {};
  }

  /** The objects of a collection. */
  items?(): ApiObject[];
}

/** Where requests begin, and where objects are kept that the client wants to name again. */
export interface Root {
  workbook: ApiObject;
  service(name: string): ApiObject;
  /** Keeps it under a name, if it is not kept yet. */
  keep(object: ApiObject): void;
  referenceOf(object: ApiObject): string | undefined;
  kept(reference: string): ApiObject | undefined;
}

const hasMember = (name: string) => /^_?[A-Z]/.test(name);

function member(object: ApiObject, name: string): PropertyDescriptor {
  for (let at = object as object; hasMember(name) && at !== ApiObject.prototype; at = Object.getPrototypeOf(at)) {
    const found = Object.getOwnPropertyDescriptor(at, name);
    if (found) return found;
  }
  throw new Refusal("ApiNotFound", `${object.constructor.name}.${name}`);
}

function call(object: ApiObject, name: string, args: unknown[]): unknown {
  const { value, get } = member(object, name);
  if (typeof value === "function") return value.apply(object, args);
  if (get) return get.call(object);
  return value;
}

function set(object: ApiObject, name: string, value: unknown): void {
  const setter = member(object, name).set;
  if (!setter) throw new Refusal("ApiNotFound", `${object.constructor.name}.${name} cannot be set`);
  setter.call(object, value);
}

function read(object: ApiObject, name: string): unknown {
  const { get } = member(object, name);
  if (!get) throw new Refusal("InvalidArgument", `${object.constructor.name}.${name} cannot be loaded`);
  return get.call(object);
}

const wireName = (name: string) => name.slice(0, 1).toUpperCase() + name.slice(1);

/** What the client is told of an object: how it can be named again. */
function known(root: Root, object: ApiObject): Record<string, unknown> {
  const reference = root.referenceOf(object);
  return { ...object.identity(), ...(reference !== undefined && { _ReferenceId: reference }) };
}

/** What is loaded: names, and names behind a slash, of a collection's items or of what the object leads to. */
function queried(root: Root, object: ApiObject, names: readonly string[]): unknown {
  const all = object.items?.();
  if (all) {
    const own = names.map((name) => name.replace(/^items\//, ""));
    return {
      _Items: all.map((item) => ({ ...(queried(root, item, own) as object), ...known(root, item) })),
    };
  }
  const values: Record<string, unknown> = {};
  for (const name of names) {
    const [first, ...rest] = name.split("/") as [string, ...string[]];
    if (rest.length === 0) values[wireName(first)] = read(object, wireName(first));
    else {
      const inner = call(object, wireName(first), []) as ApiObject;
      values[wireName(first)] = {
        ...(values[wireName(first)] as object),
        ...(queried(root, inner, [rest.join("/")]) as object),
      };
    }
  }
  return values;
}

class Interpreter {
  private readonly made = new Map<number, ApiObject | null>();

  constructor(
    private readonly root: Root,
    private readonly paths: Record<string, ObjectPath>,
  ) {}

  object(id: number): ApiObject | null {
    const before = this.made.get(id);
    if (before !== undefined) return before;
    const path = this.paths[id];
    if (!path) throw new Refusal("InvalidObjectPath", `path ${id}`);
    const found = this.found(path);
    this.made.set(id, found);
    return found;
  }

  private found(path: ObjectPath): ApiObject | null {
    switch (path.ObjectPathType) {
      case PathType.Global:
        return this.root.workbook;
      case PathType.NewObject:
        return this.root.service(path.Name);
      case PathType.Null:
        return null;
      case PathType.Reference: {
        const kept = this.root.kept(path.Name);
        if (!kept) throw new Refusal("InvalidReference", path.Name);
        return kept;
      }
      default: {
        const parent = this.object(path.ParentObjectPathId!);
        if (!parent) return null;
        const name = path.ObjectPathType === PathType.Indexer ? "GetItem" : path.Name;
        const made = call(parent, name, this.args(path.ArgumentInfo));
        if (made !== null && !(made instanceof ApiObject)) throw new Refusal("ApiNotFound", `${name} gives no object`);
        return made;
      }
    }
  }

  private args(info: Arguments | undefined): unknown[] {
    return (info?.Arguments ?? []).map((value, index) => {
      const id = info?.ReferencedObjectPathIds?.[index];
      return id ? this.object(id) : value;
    });
  }

  act({ ActionType: type, ObjectPathId, Name, ArgumentInfo, QueryInfo }: Action): unknown {
    if (type === ActionType.Trace) return null;
    const target = this.object(ObjectPathId);
    if (!target) return null;
    switch (type) {
      case ActionType.Instantiate:
        return known(this.root, target);
      case ActionType.Query:
        return queried(
          this.root,
          target,
          (QueryInfo?.Select ?? []).flatMap((names) => names.split(",")).map((name) => name.trim()),
        );
      case ActionType.Method: {
        if (Name === "_KeepReference") {
          this.root.keep(target);
          return null;
        }
        const result = call(target, Name, this.args(ArgumentInfo));
        return result === undefined || result instanceof ApiObject ? null : result;
      }
      case ActionType.SetProperty:
        set(target, Name, this.args(ArgumentInfo)[0]);
        return null;
      default:
        throw new Refusal("ApiNotFound", `actions of the type ${String(type)}`);
    }
  }
}

/** What comes after a refusal is not done; what came before it is. */
export function answer(root: Root, request: Request): Answer {
  const interpreter = new Interpreter(root, request.ObjectPaths);
  const Results: Answer["Results"] = [];
  for (const [index, action] of request.Actions.entries()) {
    try {
      Results.push({ ActionId: action.Id, Value: interpreter.act(action) });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return { Results, Error: { Code: error.code, Message: error.message, Location: "", ActionIndex: index } };
    }
  }
  return { Results };
}
