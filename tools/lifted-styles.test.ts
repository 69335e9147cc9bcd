import { expect, it } from 'vitest';
import { LiftedStyles } from './lifted-styles.ts';

it('puts every style into one rule, and its number where it stood', () => {
  const styles = new LiftedStyles();
  const row = '<p class="a" style="--columns:5">a style="b" of text</p>';
  expect(styles.lift(`${row}<i style="--share:0.5"></i>`)).toBe(
    '<p class="a" data-style="0">a style="b" of text</p><i data-style="1"></i>',
  );
  expect(styles.lift(row)).toContain('data-style="0"');
  expect(styles.css()).toBe('[data-style="0"]{--columns:5}[data-style="1"]{--share:0.5}');
});
