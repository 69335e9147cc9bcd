/**
 * Style attributes as rules of a style sheet: the policy of the page allows styles by their hash, and
 * no attributes.
 */
export class LiftedStyles {
  readonly #numbers = new Map<string, number>();

  /** The markup with a number in the place of each style. */
  lift(markup: string): string {
    return markup.replace(/(<[^>]*?) style="([^"]*)"/g, (_, before: string, style: string) => {
      const number = this.#numbers.get(style) ?? this.#numbers.size;
      this.#numbers.set(style, number);
      return `${before} data-style="${number}"`;
    });
  }

  /** The rules of everything that was lifted so far. */
  css(): string {
    return [...this.#numbers].map(([style, at]) => `[data-style="${at}"]{${style}}`).join('');
  }
}
