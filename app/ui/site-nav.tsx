type SiteNavItem = { href: string; label: string; isCurrent?: boolean };

/** Navigation of one role; wraps instead of hiding, since no role has more than a handful of places. */
export function SiteNav({ label, items }: { label: string; items: readonly SiteNavItem[] }) {
  return (
    <nav className="site-nav" aria-label={label}>
      <ul className="site-nav__list">
        {items.map((item) => (
          <li key={item.href}>
            <a href={item.href} aria-current={item.isCurrent ? 'page' : undefined}>
              {item.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
