#include "game/apps/shot_gallery.h"

#include "game/client/languages.h"

namespace drops::apps {
namespace {

constexpr std::string_view kHead = R"(<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>Drops &amp; Buckets: every screen</title>
<style>
  body { font: 15px/1.5 Inter, sans-serif; margin: 24px; color: #10253a; background: #f6f9fc; }
  section { margin-bottom: 32px; }
  h2 { font-size: 18px; margin: 0 0 8px; }
  .row { display: grid; grid-template-columns: repeat(auto-fit, minmax(320px, 1fr)); gap: 12px; }
  figure { margin: 0; }
  img { width: 100%; border: 1px solid #708396; display: block; }
  figcaption { color: #3f5468; }
</style></head><body>
<h1>Drops &amp; Buckets: every screen</h1>
)";

// Names of screens, folders and languages, as HTML.
std::string escaped(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == '&')
      out += "&amp;";
    else if (c == '<')
      out += "&lt;";
    else if (c == '"')
      out += "&quot;";
    else
      out += c;
  }
  return out;
}

std::string picture(const ShotVariant& variant, const std::string& screen) {
  const std::string file = escaped(variant.folder + "/" + screen + ".png");
  return "<figure><a href=\"" + file + "\"><img loading=\"lazy\" src=\"" + file + "\" alt=\"" +
         escaped(screen + ", " + variant.title) + "\"></a><figcaption>" + escaped(variant.title) +
         "</figcaption></figure>\n";
}

}  // namespace

std::vector<ShotVariant> shot_variants() {
  std::vector<ShotVariant> variants{{"light", "Light", {}},
                                    {"dark", "Dark", {.dark = true}},
                                    {"contrast", "High contrast", {.contrast = true}},
                                    {"large", "Text at 200 %", {.text_scale = 2}}};
  for (const client::Language& language : client::languages()) {
    if (language.id != "en") variants.push_back({language.id, language.name, {}, language.id});
  }
  return variants;
}

std::string gallery_page(const std::vector<ShotVariant>& variants, const std::vector<std::string>& screens) {
  std::string page(kHead);
  for (const std::string& screen : screens) {
    page += "<section id=\"" + escaped(screen) + "\"><h2>" + escaped(screen) + "</h2><div class=\"row\">\n";
    for (const ShotVariant& variant : variants) page += picture(variant, screen);
    page += "</div></section>\n";
  }
  return page + "</body></html>\n";
}

}  // namespace drops::apps
