/**
 * The grid's templates, read and compiled once on a page: each workbook that is shown is an app of its own, which by itself
 * would do both anew.
 */

interface App {
  addTemplates(templates: Document): void;
  _compileTemplate(name: string, template: string | Element): Compiled;
}
type Compiled = ReturnType<InstanceType<typeof owl.App>["_compileTemplate"]>;

/** A function that gives an app these templates. `prepare`: is handed the first, the grid's own, before any is compiled. */
export function templatesFrom(sources: readonly string[], prepare: (templates: Document) => void): (app: App) => void {
  const parser = new DOMParser();
  const documents = sources.map((source) => parser.parseFromString(source, "text/xml"));
  if (documents[0]) prepare(documents[0]);
  const known = new Map<string, Compiled>();
  return (app) => {
    for (const each of documents) app.addTemplates(each);
    const compile = app._compileTemplate.bind(app);
    app._compileTemplate = (name, template) => {
      const compiled = known.get(name) ?? compile(name, template);
      known.set(name, compiled);
      return compiled;
    };
  };
}
