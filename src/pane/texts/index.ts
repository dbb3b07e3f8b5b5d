/**
 * All messages of the pane, a file per view. A view imports its own file, so that its messages are loaded with it; this
 * index is for whoever wants all of them.
 */

import "./analyse";
import "./answer";
import "./catalogue";
import "./check";
import "./explain";
import "./frame";
import "./guide";
import "./networks";
import "./pictures";
import "./reading";
import "./search";
import "./share";
import "./start";
import "./work";
import "../start/questions";
