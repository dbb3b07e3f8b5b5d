/** The libraries that are loaded beside our bundles as classic scripts, unmodified: they are globals here, only their types are imported. */

declare const o_spreadsheet: typeof import("@odoo/o-spreadsheet");
declare const owl: typeof import("@odoo/owl");
