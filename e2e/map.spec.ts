import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import type { Atlas } from './atlas.ts';
import { readFacts } from './facts.ts';
import type { Place } from './map-pointer.ts';
import { test } from './test.ts';

// Globes turned all around, in frames that are drawn in software.
test.describe.configure({ timeout: 300_000 });

/** Where a country's label stands, straight from the file. */
const points = new Map(
  JSON.parse(readFileSync('public/geo/points-l0.json', 'utf8')).points.map(
    ([id, lon, lat]: [string, number, number]): [string, Place] => [id, [lon, lat]],
  ),
);
const placeOf = (iso3: string): Place => {
  const place = points.get(iso3);
  if (!Array.isArray(place)) throw new Error(`${iso3} has no point`);
  const [lon = 0, lat = 0] = place;
  return [lon, lat];
};

/** The countries, of those at these places, that the pointer does not find there. */
async function missed(
  atlas: Atlas,
  spots: ReadonlyMap<string, { x: number; y: number }>,
): Promise<string[]> {
  const names = await atlas.countryNames();
  const found = await atlas.namesAt([...spots.values()]);
  return [...spots.keys()].filter((iso3, at) => found[at] !== names.get(iso3));
}

async function flatSpots(atlas: Atlas) {
  const spots = new Map<string, { x: number; y: number }>();
  for (const iso3 of (await atlas.countryNames()).keys()) {
    spots.set(iso3, await atlas.placeOnScreen(...placeOf(iso3)));
  }
  return spots;
}

test('the pointer finds all countries at their places, and again after the globe', async ({
  atlas,
}) => {
  await atlas.open('/');
  const spots = await flatSpots(atlas);
  expect(spots.size).toBe(195);
  const before = await missed(atlas, spots);
  expect.soft(before.length, before.join(' ')).toBeLessThanOrEqual(5);
  await atlas.pickProjection('Globe');
  await expect(atlas.page).toHaveURL(/projection=globe/);
  await atlas.pickProjection('Map');
  expect(await missed(atlas, spots)).toEqual(before);
});

test('without WebGL the pointer finds them on the picture', async ({ atlas }) => {
  await atlas.withoutWebGl();
  await atlas.openList('/');
  // The notice takes room of the map, so that places are measured once it stands.
  await expect(atlas.map()).toContainText('cannot zoom here');
  const misses = await missed(atlas, await flatSpots(atlas));
  expect(misses.length, misses.join(' ')).toBeLessThanOrEqual(5);
});

test('a click selects, on the map, on the globe and back on the map', async ({ atlas }) => {
  await atlas.open('/');
  for (const projection of ['Map', 'Globe', 'Map'] as const) {
    await atlas.pickProjection(projection);
    for (const iso3 of ['KEN', 'BHR']) {
      const spot =
        projection === 'Map'
          ? await atlas.placeOnScreen(...placeOf(iso3))
          : await atlas.placeOnGlobe(placeOf(iso3), HOME);
      await atlas.page.mouse.click(spot?.x ?? 0, spot?.y ?? 0);
      await expect(atlas.page).toHaveURL(new RegExp(`/country/${iso3}/`));
      await atlas.stage().press('Escape');
      await expect(atlas.page).not.toHaveURL(/country/);
    }
  }
});

/** The middle of the globe of an address without a place. */
const HOME: Place = [46, 17];
/** Double turns to the east by a button, with which every country has been in sight. */
const MOST_TURNS = 6;

test('the pointer finds all countries on the globe, and none of its far side', async ({
  atlas,
}) => {
  await atlas.open('/?projection=globe');
  const left = new Set((await atlas.countryNames()).keys());
  let middle = HOME;
  for (let turn = 0; turn < MOST_TURNS && left.size > 0; turn += 1) {
    if (turn > 0) middle = await turnTwice(atlas);
    const spots = new Map<string, { x: number; y: number }>();
    for (const iso3 of left) {
      const spot = await atlas.placeOnGlobe(placeOf(iso3), middle);
      if (spot === null || angle(placeOf(iso3), middle) > 75) continue;
      spots.set(iso3, spot);
      left.delete(iso3);
    }
    if (spots.size === 0) continue;
    // The tiles of this side may still be on their way.
    await expect.poll(() => missed(atlas, spots)).toEqual([]);
  }
  expect([...left]).toEqual([]);
});

async function turnTwice(atlas: Atlas): Promise<Place> {
  await atlas.turnGlobe();
  return atlas.turnGlobe();
}

function angle([lon0, lat0]: Place, [lon1, lat1]: Place): number {
  const [a, b, turn] = [lat0, lat1, lon1 - lon0].map((degrees) => (degrees * Math.PI) / 180);
  const cosine =
    Math.sin(a ?? 0) * Math.sin(b ?? 0) + Math.cos(a ?? 0) * Math.cos(b ?? 0) * Math.cos(turn ?? 0);
  return (Math.acos(cosine) * 180) / Math.PI;
}

test('keys reach countries by name, by letters and beyond the rim of the globe', async ({
  atlas,
}) => {
  await atlas.open('/?projection=globe');
  const { page } = atlas;
  const stage = atlas.stage();
  await stage.press('Home');
  await expect(atlas.tooltip()).toContainText('Afghanistan');
  await stage.press('End');
  await expect(atlas.tooltip()).toContainText('Zimbabwe');
  await page.keyboard.type('cote d');
  await expect(atlas.tooltip()).toContainText('Ivoire');
  for (let step = 0; step < 5; step += 1) await stage.press('ArrowLeft');
  await expect(page).toHaveURL(/at=-\d/);
  await expect(atlas.tooltip()).toBeVisible();
});

/**
 * Countries that an activity is placed in, and three that the source does not name. Panama, a pixel
 * high on a map of the world, has a border on all of it.
 */
async function looks(atlas: Atlas): Promise<Map<string, string>> {
  const located = readFacts().flatMap(({ countries }) =>
    countries.filter(({ role }) => role === 'location').map(({ iso3 }) => iso3),
  );
  const values = await atlas.countryValues();
  const classed = [...new Set(located)]
    .filter((iso3) => iso3 !== 'PAN')
    .map((iso3): [string, string] => [iso3, `class-${Math.min(4, Number(values[iso3]))}`]);
  return new Map([...classed, ['BRA', 'none'], ['AUS', 'none'], ['FRA', 'none']]);
}

/** A place and four more about a pixel off: at the first a border may be drawn. */
const around = ([lon, lat]: Place): Place[] => [
  [lon, lat],
  [lon + 0.9, lat],
  [lon - 0.9, lat],
  [lon, lat + 0.9],
  [lon, lat - 0.9],
];

/** Of the colours around each place the one that was expected, or the first. */
const best = (colours: readonly string[], expected: readonly string[]) =>
  expected.map((colour, at) => {
    const own = colours.slice(5 * at, 5 * at + 5);
    return own.includes(colour) ? colour : own[0];
  });

const pickedOf = (colours: readonly string[], at: readonly number[]) =>
  at.map((each) => colours[each] ?? '');

for (const colorScheme of ['light', 'dark'] as const) {
  test(`every class has the colour of the ${colorScheme} legend, on map and globe`, async ({
    atlas,
  }) => {
    await atlas.open('/');
    // An open page follows the system.
    await atlas.page.emulateMedia({ colorScheme });
    const expected = await looks(atlas);
    expect(expected.size).toBeGreaterThanOrEqual(20);
    const places = [...expected.keys()].map(placeOf);
    const legend = await Promise.all(
      [...expected.values()].map((look) => atlas.legendColour(look)),
    );
    expect(new Set(legend).size).toBe(5);
    const agree = async (at: readonly number[], colours: () => Promise<string[]>) => {
      const wanted = pickedOf(legend, at);
      // Drawn in software, a map takes long to take other colours.
      await expect
        .poll(async () => best(await colours(), wanted), { timeout: 40_000 })
        .toEqual(wanted);
    };
    await agree([...places.keys()], () => atlas.coloursAt(places.flatMap(around)));
    await atlas.pickProjection('Globe');
    const found = new Set<number>();
    let middle = HOME;
    for (let turn = 0; turn < 2 * MOST_TURNS && found.size < places.length; turn += 1) {
      if (turn > 0) middle = await atlas.turnGlobe();
      const isNear = (place: Place) => angle(place, middle) < 55;
      const near = places.flatMap((place, at) => (isNear(place) && !found.has(at) ? [at] : []));
      if (near.length === 0) continue;
      const seen = near.flatMap((at) => around(places[at] ?? HOME));
      await agree(near, () => atlas.coloursOnGlobe(seen, middle));
      for (const at of near) found.add(at);
    }
    expect(found.size).toBe(places.length);
  });
}

test('zoomed in, the map asks for more detail once, and for nothing elsewhere', async ({
  atlas,
}) => {
  await atlas.open('/?at=75,40,6');
  await expect.poll(() => atlas.requests.filter((url) => /map-l1|places/.test(url)).length).toBe(2);
  await atlas.button('Whole world').click();
  await expect(atlas.page).not.toHaveURL(/at=/);
  await atlas.button('Move the map').click();
  await atlas.button('Move right').click();
  await expect(atlas.page).toHaveURL(/at=/);
  expect(atlas.requests.filter((url) => /map-l1|places/.test(url))).toHaveLength(2);
  const { origin } = new URL(atlas.page.url());
  expect(
    atlas.requests.filter((url) => !/^(blob|data):/.test(url) && !url.startsWith(origin)),
  ).toEqual([]);
  expect(atlas.printed).toEqual([]);
});

test('typing its name and the list reach every country', async ({ atlas }) => {
  // The keys are the same on either picture; this one is drawn at once.
  await atlas.withoutWebGl();
  await atlas.openList('/');
  const countries = await atlas.countryNames();
  const names = [...countries.values()];
  expect(names).toHaveLength(195);
  expect(await atlas.namesTyped(names)).toEqual(names);
  for (const words of ['tuvalu', 'holy see']) {
    await atlas.pickFromList(words);
    await expect(atlas.details()).toContainText(new RegExp(words, 'i'));
  }
});

test('without WebGL a globe is a flat picture that says so, with its own list', async ({
  atlas,
}) => {
  await atlas.withoutWebGl();
  await atlas.openList('/?projection=globe');
  await expect(atlas.map()).toContainText('The globe needs WebGL');
  await expect(atlas.document()).toHaveAttribute('data-ready', 'static');
  expect(await atlas.namesAt([await atlas.placeOnScreen(30, 27)])).toEqual(['Egypt']);
});
