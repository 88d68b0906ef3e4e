// Finds the pages of the server by following its own links, one or two of each kind.
// For: a list of paths that grows with the product by itself. Not for: opening them in a browser.

/** So many pages of one kind (same address but for an id) are enough. */
const ENOUGH_OF_A_KIND = 2;
/** A folder with more children than this holds things, not pages of its own; by depth. The root holds only pages. */
const mostPagesOfAFolder = (depth) => [Infinity, 8][depth] ?? 4;
const MOST_PAGES = 400;
/** A question and one filter: more filters at once show nothing that each alone does not. */
const MOST_PARAMETERS = 2;

/** Files a page offers; they are fetched, not looked at. */
const isFile = (address, path = address.split("?")[0]) => /\.(pdf|docx|ics|xml|atom|json|csv|md|svg|txt|xlsx)$/.test(path) || path.startsWith("/api/") || path.startsWith("/assets/");

/**
 * Follows links from the start page. An answer of 400 or more to a link is a fault of the page it stands on; but a
 * stranger may be led to a page that asks to sign in.
 * @returns {Promise<{pages: string[], files: string[], faults: string[]}>}
 */
export async function crawl(address, cookie = "") {
  const queue = [{ path: "/", from: "" }];
  const seen = new Set(["/"]);
  const children = new Map();
  const found = { pages: [], files: [], faults: [] };
  while (queue.length > 0 && found.pages.length < MOST_PAGES) {
    const { path, from } = queue.shift();
    const answer = await fetch(address + path, { headers: { cookie, "accept-language": "en" }, redirect: "manual" });
    const isDoor = answer.status === 403 && !cookie && (await answer.clone().text()).includes('href="/sign-in');
    if (answer.status >= 400 && !isDoor) found.faults.push(`${path} answers ${answer.status}; the link is on ${from}`);
    if (answer.status >= 300) {
      const location = answer.headers.get("location");
      if (answer.status < 400 && location) remember(location, path);
      continue;
    }
    const isPage = (answer.headers.get("content-type") ?? "").startsWith("text/html") && !isFile(path);
    (isPage ? found.pages : found.files).push(path);
    const markup = isPage ? await answer.text() : (await answer.arrayBuffer(), "");
    for (const [, href] of markup.matchAll(/<a\b[^>]*\shref="([^"]*)"/g)) remember(href.replaceAll("&#38;", "&").replaceAll("&amp;", "&"), path);
  }
  return found;

  function remember(href, from) {
    const url = new URL(href, address + from);
    if (url.origin !== new URL(address).origin) return;
    if (url.searchParams.size > MOST_PARAMETERS) return;
    const names = [...url.searchParams.keys()].sort().join("&");
    const page = names ? `${url.pathname}?${names}` : url.pathname; // one filter of a list stands for all its values
    if (seen.has(page) || url.pathname.startsWith("/language/") || url.pathname === "/sign-out") return;
    if (isOneTooMany(url.pathname, names)) return;
    seen.add(page);
    const path = url.pathname + url.search;
    queue.push({ path, from });
  }

  /** Counts the children of every folder on the way; past the limit only a few more of the same kind are taken. */
  function isOneTooMany(path, names) {
    const words = path.split("/").slice(1);
    const isId = words.map((word, at) => {
      const folder = words.slice(0, at).join("/");
      const known = children.get(folder) ?? new Set();
      children.set(folder, known.add(word));
      return known.size > mostPagesOfAFolder(at);
    });
    if (!isId.includes(true)) return false;
    const kind = `${words.map((word, at) => (isId[at] ? "*" : word)).join("/")}?${names}`;
    const count = children.get(`kind ${kind}`) ?? 0;
    children.set(`kind ${kind}`, count + 1);
    return count >= ENOUGH_OF_A_KIND;
  }
}
