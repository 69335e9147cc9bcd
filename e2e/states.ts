import { expect } from '@playwright/test';
import { AboutPart } from './about-part.ts';
import type { Atlas } from './atlas.ts';

export const PHONE = { width: 390, height: 844 };

/** The states that the atlas can be found in, each with the way to it. None waits for a map drawn in software. */
export const STATES: Record<string, (atlas: Atlas) => Promise<void>> = {
  opening: (atlas) => atlas.openDocument('/'),
  loading: async (atlas) => {
    await atlas.page.route(/\/data\/index\..*\.json$/, () => {});
    await atlas.page.goto('/?theme=capacity');
    await expect(atlas.details()).toContainText('Loading');
  },
  overview: async (atlas) => {
    await atlas.openList('/');
    await new AboutPart(atlas.page).showContext();
  },
  filtered: (atlas) => atlas.openList('/?theme=capacity&year=undated'),
  empty: (atlas) => atlas.openList('/?theme=capacity&year=2023&partner=unfpa'),
  country: async (atlas) => {
    await atlas.openList('/country/KGZ/');
    await expect(atlas.details()).not.toContainText('is loading');
  },
  activity: (atlas) => atlas.openList('/activity/global-femicide-estimates/'),
  'list of countries': async (atlas) => {
    await atlas.openList('/');
    await atlas.button('List of countries').click();
  },
  notice: async (atlas) => {
    await atlas.openList('/?theme=xyz');
    await expect(atlas.notice()).toBeVisible();
  },
  table: async (atlas) => {
    await atlas.page.goto('/table/');
    await expect(atlas.page.getByRole('table').first()).toBeVisible();
  },
  about: async (atlas) => {
    await atlas.page.goto('/about/');
    await new AboutPart(atlas.page).showContext();
  },
  safety: async (atlas) => {
    await atlas.page.goto('/safety/');
    await expect(atlas.page.getByRole('heading', { level: 1 })).toBeVisible();
  },
  'filters open': async (atlas) => {
    const { width } = atlas.page.viewportSize() ?? PHONE;
    if (width > PHONE.width) await atlas.page.setViewportSize(PHONE);
    await atlas.openList('/');
    await atlas.button('Filters').click();
    await expect(atlas.filters()).toBeVisible();
  },
  search: async (atlas) => {
    await atlas.openList('/?q=pa');
    await expect(atlas.searchResult('PAN')).toBeVisible();
  },
  failure: async (atlas) => {
    await atlas.page.route('**/data/manifest.json', (route) => route.abort());
    await atlas.page.goto('/');
    await expect(atlas.alert()).toBeVisible();
  },
  share: async (atlas) => {
    await atlas.openList('/?theme=capacity');
    await atlas.openShare('Share');
    await expect(atlas.sharedPicture()).toBeVisible();
  },
  embed: (atlas) => atlas.openList('/embed/?theme=capacity'),
  compare: async (atlas) => {
    await atlas.page.goto('/compare/?country=EGY,KGZ');
    await expect(atlas.page.getByRole('table').first()).toBeVisible();
  },
};
