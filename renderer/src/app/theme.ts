import { useEffect, useState } from 'react';

export const themes = ['system', 'light', 'dark', 'contrast'] as const;
export type Theme = (typeof themes)[number];

const storageKey = 'candor.theme';

/**
 * The look that was chosen on this computer. `system` follows the computer; `contrast` is high contrast, light or dark as the
 * computer. Whoever told the computer to show more contrast gets it in every look.
 */
export function useTheme(): [Theme, (theme: Theme) => void] {
  const [theme, setTheme] = useState<Theme>(
    () => themes.find((one) => one === localStorage.getItem(storageKey)) ?? 'system',
  );
  useEffect(() => {
    localStorage.setItem(storageKey, theme);
    const wanted = matchMedia('(prefers-contrast: more)');
    const show = (): void => showLook(theme, wanted.matches);
    show();
    wanted.addEventListener('change', show);
    return () => wanted.removeEventListener('change', show);
  }, [theme]);
  return [theme, setTheme];
}

/** Marks the page for `tokens.css`: which of each pair of colors, and whether those of high contrast. */
function showLook(theme: Theme, moreContrast: boolean): void {
  const { dataset } = document.documentElement;
  if (theme === 'light' || theme === 'dark') dataset['theme'] = theme;
  else delete dataset['theme'];
  if (theme === 'contrast' || moreContrast) dataset['contrast'] = 'more';
  else delete dataset['contrast'];
}
