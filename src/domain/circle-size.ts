/** A circle of this radius stands for this many people. */
const RADIUS = 26;
const PEOPLE = 250;

/** Radius in screen pixels of the circle for a number of people: its area is in proportion. */
export function circleRadius(people: number): number {
  return RADIUS * Math.sqrt(people / PEOPLE);
}
