/* The custom functions, all of them: each file registers its own (the build appends CustomFunctions.associate). */
import "./value-added";
import "./distribution";
import "./prices";
import "./flows";
import "./thickening";
import "./rents";
import "./trade";
import "./upgrading";
import "./governance";
import "./networks";
