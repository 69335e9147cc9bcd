/** The sizes that are offered; the one for previews of links is made by the build. */
export const PICTURE_CHOICES = ['wide', 'square', 'a4'] as const;
export type PictureSizeChoice = (typeof PICTURE_CHOICES)[number];
export const PICTURE_APPEARANCES = ['light', 'dark'] as const;
