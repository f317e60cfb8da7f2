import type { MenuItemConstructorOptions } from 'electron';

type Item = Omit<MenuItemConstructorOptions, 'submenu'> & { readonly submenu?: Menu };

export class Menu {
  static #application: Menu | null = null;
  static setApplicationMenu(menu: Menu | null) {
    Menu.#application = menu;
  }
  static getApplicationMenu() {
    return Menu.#application;
  }
  static buildFromTemplate(template: MenuItemConstructorOptions[]) {
    return new Menu(template);
  }

  readonly items: readonly Item[];
  constructor(template: MenuItemConstructorOptions[]) {
    this.items = template.map(({ submenu, ...item }) => ({
      ...item,
      ...(Array.isArray(submenu) && { submenu: new Menu(submenu) }),
    }));
  }
  getMenuItemById(id: string): Item | null {
    for (const item of this.items) {
      const found = item.id === id ? item : item.submenu?.getMenuItemById(id);
      if (found) return found;
    }
    return null;
  }
}
