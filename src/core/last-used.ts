/** What takes long to make and is asked for again, by what it was made of; so many of them, those used last. */
export class LastUsed<Made> {
  private readonly made = new Map<string, Made>();

  constructor(private readonly most: number) {}

  /** What belongs to this key, made where it is not at hand. It is everybody's, so nobody may change it. */
  of(key: string, make: () => Made): Made {
    const found = this.made.get(key) ?? make();
    this.made.delete(key);
    this.made.set(key, found);
    for (const oldest of this.made.keys()) {
      if (this.made.size <= this.most) break;
      this.made.delete(oldest);
    }
    return found;
  }
}
