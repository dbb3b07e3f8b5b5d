/**
 * The views of the pane: those of the four tabs in their order, then the pages that lie over the tabs. Each is a script of
 * its own that comes when it is opened.
 */

import { frame as texts } from "./texts/frame";
import type { PaneContext, View, ViewId } from "./view";

export interface ViewEntry {
  id: ViewId;
  title: string;
  hasTab: boolean;
  load(): Promise<(context: PaneContext) => View>;
}

export const views: readonly ViewEntry[] = [
  {
    id: "analyse",
    title: texts.analyse,
    hasTab: true,
    load: () => import(/* webpackChunkName: "analyse" */ "./analyse/analyse").then(({ analyseView }) => analyseView),
  },
  {
    id: "pictures",
    title: texts.pictures,
    hasTab: true,
    load: () =>
      import(/* webpackChunkName: "pictures" */ "./pictures/pictures").then(({ picturesView }) => picturesView),
  },
  {
    id: "explain",
    title: texts.explain,
    hasTab: true,
    load: () => import(/* webpackChunkName: "explain" */ "./explain/explain").then(({ explainView }) => explainView),
  },
  {
    id: "share",
    title: texts.share,
    hasTab: true,
    load: () => import(/* webpackChunkName: "share" */ "./share/share").then(({ shareView }) => shareView),
  },
  {
    id: "start",
    title: texts.start,
    hasTab: false,
    load: () => import(/* webpackChunkName: "start" */ "./start/start").then(({ startView }) => startView),
  },
  {
    id: "check",
    title: texts.check,
    hasTab: false,
    load: () => import(/* webpackChunkName: "check" */ "./check/check").then(({ checkView }) => checkView),
  },
  {
    id: "networks",
    title: texts.networks,
    hasTab: false,
    load: () =>
      import(/* webpackChunkName: "networks" */ "./networks/networks").then(({ networksView }) => networksView),
  },
  {
    id: "functions",
    title: texts.functions,
    hasTab: false,
    load: () =>
      import(/* webpackChunkName: "catalogue" */ "./catalogue/catalogue").then(({ catalogueView }) => catalogueView),
  },
  {
    id: "guide",
    title: texts.guide,
    hasTab: false,
    load: () => import(/* webpackChunkName: "guide" */ "./guide/guide").then(({ guideView }) => guideView),
  },
];
