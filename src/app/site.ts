declare const __SITE__: {
  exitUrl: string;
  siteUrl: string | null;
  repoUrl: string | null;
  contact: string | null;
};

/** What the build was told about its host. */
export const site = __SITE__;

/** Where the site lives on its host, with a slash at both ends. */
export const base = import.meta.env.BASE_URL;
