// Runs first in every page of the suite and remembers whatever went wrong: errors, unhandled rejections, violations
// of the page's policy, console.error and console.warn, and traps of WebAssembly even where a caller swallowed them.
(() => {
  if (window.__problems) return;
  // Pages replace what the language has.
  const { apply } = Reflect;
  const problems = [];
  Object.defineProperty(window, '__problems', { value: problems });

  const text = (value) => {
    if (value instanceof Error) return `${value.name}: ${value.message}`;
    try {
      return typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
    } catch {
      return String(value);
    }
  };
  const note = (kind, value) => problems.push({ kind, text: text(value) });

  addEventListener(
    'error',
    (event) => {
      if (event.target === window) note('error', event.error ?? event.message);
      else note('resource', `${event.target.localName} ${event.target.src || event.target.href || ''}`);
    },
    true,
  );
  addEventListener('unhandledrejection', (event) => note('unhandledrejection', event.reason));
  document.addEventListener('securitypolicyviolation', (event) =>
    note('csp', `${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`),
  );
  for (const level of ['error', 'warn']) {
    const original = console[level];
    console[level] = (...args) => {
      note(`console.${level}`, args.map(text).join(' '));
      apply(original, console, args);
    };
  }

  if (!window.WebAssembly) return;
  const guard = (call) =>
    function guarded(...args) {
      try {
        return apply(call, this, args);
      } catch (error) {
        if (error instanceof WebAssembly.RuntimeError) note('trap', error);
        throw error;
      }
    };
  const { Instance } = WebAssembly;
  WebAssembly.Instance = new Proxy(Instance, {
    construct(target, args) {
      const instance = Reflect.construct(target, args);
      const guarded = Object.fromEntries(
        Object.entries(instance.exports).map(([name, value]) => [
          name,
          typeof value === 'function' ? guard(value) : value,
        ]),
      );
      Object.defineProperty(instance, 'exports', { value: Object.freeze(guarded) });
      return instance;
    },
  });
})();
