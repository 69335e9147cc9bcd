type Size = { width: number; height: number };

const GAP = 14;
const LEAST_MARGIN = 8;

/**
 * The corner of a tooltip of this size at a spot of the stage, in CSS pixels: beyond the spot where
 * there is room, else before it, and always in the stage, also where the spot is not.
 */
export function placeTip(spot: { x: number; y: number }, tip: Size, stage: Size) {
  return {
    x: along(spot.x, tip.width, stage.width),
    y: along(spot.y, tip.height, stage.height),
  };
}

function along(spot: number, size: number, room: number): number {
  const beyond = spot + GAP;
  const most = room - size - LEAST_MARGIN;
  return Math.max(LEAST_MARGIN, Math.min(most, beyond > most ? spot - GAP - size : beyond));
}
