type Environment = Readonly<Record<string, string | undefined>>;

/** A neutral page: the weather. */
const DEFAULT_EXIT = 'https://www.weather.com/';

/** Where the site lives on its host, with a slash at both ends. */
export function basePath(environment: Environment): string {
  const path = (environment['BASE_PATH'] ?? '/').replaceAll(/^\/+|\/+$/g, '');
  return path === '' ? '/' : `/${path}/`;
}

/** What the build tells the app about its host. Absent settings leave out what would need them. */
export function siteSettings(environment: Environment) {
  return {
    exitUrl: httpsUrl(environment['EXIT_URL']) ?? DEFAULT_EXIT,
    siteUrl: httpsUrl(environment['SITE_URL']),
    repoUrl: httpsUrl(environment['REPO_URL']),
    contact: environment['CONTACT']?.trim() || null,
  };
}

function httpsUrl(text: string | undefined): string | null {
  if (text === undefined || !URL.canParse(text)) return null;
  const url = new URL(text);
  return url.protocol === 'https:' ? url.href : null;
}
