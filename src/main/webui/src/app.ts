import { start } from "./shell";
import "./style.css";

const app = document.getElementById("app");
if (app) {
  start(app);
}
