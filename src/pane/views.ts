/**
 * The views of the pane, in the order of their tabs. The first is there with the page, so it is part of the pane's own
 * script; each of the others is a script of its own that comes when its tab is opened.
 */

import { startView } from "./start/start";
import { frame as texts } from "./texts/frame";
import type { PaneContext, View, ViewId } from "./view";

export interface ViewEntry {
  id: ViewId;
  title: string;
  load(): Promise<(context: PaneContext) => View>;
}

export const views: readonly ViewEntry[] = [
  { id: "start", title: texts.start, load: () => Promise.resolve(startView) },
  {
    id: "analyse",
    title: texts.analyse,
    load: () => import(/* webpackChunkName: "analyse" */ "./analyse/analyse").then(({ analyseView }) => analyseView),
  },
  {
    id: "check",
    title: texts.check,
    load: () => import(/* webpackChunkName: "check" */ "./check/check").then(({ checkView }) => checkView),
  },
  {
    id: "pictures",
    title: texts.pictures,
    load: () =>
      import(/* webpackChunkName: "pictures" */ "./pictures/pictures").then(({ picturesView }) => picturesView),
  },
  {
    id: "networks",
    title: texts.networks,
    load: () =>
      import(/* webpackChunkName: "networks" */ "./networks/networks").then(({ networksView }) => networksView),
  },
  {
    id: "functions",
    title: texts.functions,
    load: () =>
      import(/* webpackChunkName: "catalogue" */ "./catalogue/catalogue").then(({ catalogueView }) => catalogueView),
  },
  {
    id: "explain",
    title: texts.explain,
    load: () => import(/* webpackChunkName: "explain" */ "./explain/explain").then(({ explainView }) => explainView),
  },
  {
    id: "share",
    title: texts.share,
    load: () => import(/* webpackChunkName: "share" */ "./share/share").then(({ shareView }) => shareView),
  },
  {
    id: "guide",
    title: texts.guide,
    load: () => import(/* webpackChunkName: "guide" */ "./guide/guide").then(({ guideView }) => guideView),
  },
];
