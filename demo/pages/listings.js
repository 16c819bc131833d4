// Makes tabs of the listings beside a page, and a button that copies each. Without it they stand below each other.

/** Tabs as the ARIA practices have them: arrows move between them, Tab goes on into the panel. */
function tabs(group, panels) {
  const list = document.createElement('div');
  list.className = 'tabs';
  list.setAttribute('role', 'tablist');
  list.setAttribute('aria-label', 'Code');
  const buttons = panels.map((panel, index) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.id = `tab-${index}`;
    button.textContent = panel.dataset.tab;
    button.setAttribute('role', 'tab');
    button.setAttribute('aria-controls', (panel.id = `panel-${index}`));
    panel.setAttribute('role', 'tabpanel');
    panel.setAttribute('aria-labelledby', button.id);
    panel.querySelector('h2').remove();
    list.append(button);
    return button;
  });
  const choose = (chosen) => {
    for (const [index, button] of buttons.entries()) {
      button.setAttribute('aria-selected', String(index === chosen));
      button.tabIndex = index === chosen ? 0 : -1;
      panels[index].hidden = index !== chosen;
    }
  };
  const last = buttons.length - 1;
  const moves = {
    ArrowRight: (at) => (at === last ? 0 : at + 1),
    ArrowLeft: (at) => (at === 0 ? last : at - 1),
    Home: () => 0,
    End: () => last,
  };
  list.addEventListener('click', ({ target }) => buttons.includes(target) && choose(buttons.indexOf(target)));
  list.addEventListener('keydown', (event) => {
    const next = moves[event.key]?.(buttons.indexOf(event.target));
    if (next === undefined) return;
    event.preventDefault();
    choose(next);
    buttons[next].focus();
  });
  group.prepend(list);
  choose(0);
}

function copyButton(panel) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'copy';
  const name = panel.querySelector('.file').textContent;
  const label = document.createElement('span');
  label.setAttribute('role', 'status');
  label.textContent = 'Copy';
  button.append(label);
  const unseen = document.createElement('span');
  unseen.className = 'unseen';
  unseen.textContent = ` ${name}`;
  button.append(unseen);
  button.addEventListener('click', async () => {
    const code = panel.querySelector('code');
    try {
      await navigator.clipboard.writeText(`${code.textContent}\n`);
      label.textContent = 'Copied';
    } catch {
      // A browser that gives no page the clipboard: what is selected, a person can copy.
      getSelection().selectAllChildren(code);
      label.textContent = 'Selected';
    }
    setTimeout(() => (label.textContent = 'Copy'), 2000);
  });
  panel.querySelector('.file').after(button);
}

for (const group of document.querySelectorAll('.listings')) {
  const panels = [...group.querySelectorAll('.listing')];
  panels.forEach(copyButton);
  if (panels.length > 1) tabs(group, panels);
}
