import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { parseRoute, type Route, routeHash, sameRoute } from './route.ts';

interface HashRoute {
  route: Route;
  /** Where the reader wants to go while there are unsaved changes; null when there is nothing to decide. */
  leaving: Route | null;
  go(route: Route, how?: 'push' | 'replace'): void;
  /** Told by forms whether they hold unsaved changes. */
  setDirty(dirty: boolean): void;
  /** Answers to `leaving`. */
  leave(): void;
  stay(): void;
}

/** The page's route, kept in the address. Unsaved changes hold the reader back until they answer, also at closing the tab. */
export function useHashRoute(): HashRoute {
  const [route, setRoute] = useState(() => parseRoute(location.hash));
  const [leaving, setLeaving] = useState<Route | null>(null);
  const dirty = useRef(false);
  const current = useRef(route);
  current.current = route;

  useEffect(() => {
    const onHashChange = () => {
      const next = parseRoute(location.hash);
      if (sameRoute(next, current.current)) return;
      if (dirty.current) {
        // The address has changed already; it is put back, so that it tells what is shown.
        history.replaceState(null, '', routeHash(current.current));
        setLeaving(next);
      } else {
        setRoute(next);
      }
    };
    const onBeforeUnload = (event: BeforeUnloadEvent) => {
      if (dirty.current) event.preventDefault();
    };
    addEventListener('hashchange', onHashChange);
    addEventListener('beforeunload', onBeforeUnload);
    return () => {
      removeEventListener('hashchange', onHashChange);
      removeEventListener('beforeunload', onBeforeUnload);
    };
  }, []);

  const go = useCallback((next: Route, how: 'push' | 'replace' = 'push') => {
    if (sameRoute(next, current.current)) return;
    if (dirty.current) {
      setLeaving(next);
      return;
    }
    history[how === 'push' ? 'pushState' : 'replaceState'](null, '', routeHash(next));
    setRoute(next);
  }, []);
  const setDirty = useCallback((next: boolean) => {
    dirty.current = next;
  }, []);

  return {
    route,
    leaving,
    go,
    setDirty,
    leave: () => {
      if (!leaving) return;
      dirty.current = false;
      setLeaving(null);
      go(leaving);
    },
    stay: () => setLeaving(null),
  };
}
