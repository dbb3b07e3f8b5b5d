/** The names under which files are open: that of the first of them, with a number where other files have it already. */

export class TableNames {
  /** What each name was given to. */
  private readonly given = new Map<string, string>();

  of(files: readonly File[]): string {
    const bare = (files[0]?.name ?? "").replace(/(?:\.[a-z]+)+$/i, "");
    const these = files.map(({ name, size, lastModified }) => [name, size, lastModified].join(":")).join("|");
    for (let count = 1; ; count += 1) {
      const name = count === 1 ? bare : `${bare} (${count})`;
      const others = this.given.get(name.toLowerCase());
      if (others !== undefined && others !== these) continue;
      this.given.set(name.toLowerCase(), these);
      return name;
    }
  }
}
