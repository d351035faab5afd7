#include "game/client/model/canned_scripts.h"

#include <array>

#include "game/client/model/canned.h"

namespace drops::client::model {
namespace {

struct Words {
  std::string headline, text, private_text, prompt;
  std::array<std::string, 3> options;
  std::array<std::string, 4> names;
};

// The canned question, told in other words.
Model told_in(const Words& words) {
  Model model;
  for (const Still& still : stills()) {
    if (still.name == "scene-chosen") model = model_of(still);
  }
  model.scene.headline = words.headline;
  model.scene.texts = {words.text};
  model.scene.private_text = words.private_text;
  model.scene.prompt = words.prompt;
  for (std::size_t i = 0; i < model.scene.options.size() && i < words.options.size(); ++i) {
    model.scene.options[i].text = words.options[i];
  }
  for (std::size_t i = 0; i < model.scene.mates.size() && i < words.names.size(); ++i) {
    model.scene.mates[i].name = words.names[i];
  }
  return model;
}

}  // namespace

Model hebrew_scene() {
  return told_in({"הדירקטוריון של דנה נפגש בצהריים. היא רוצה תאריך.",
                  "שתי תקלות עדיין פתוחות (מספר 17 ומספר 23), ואיש לא אמר בקול מה זה אומר על יום שישי. דנה על הקו, "
                  "ושואלת אם הגרסה שנקראת “Release 4” תהיה מוכנה.",
                  "רק את יודעת שתקלה 23 מוחקת נתונים.",
                  "מה נענה לה?",
                  {"לאשר את יום שישי; היא צריכה תשובה עד 12:00", "יום שישי, אם המעבדה תהיה פנויה (ורק אז)",
                   "אין תאריך לפני שהבודקת מדברת"},
                  {"שירה", "Amara", "יונתן", "נועה"}});
}

Model arabic_scene() {
  return told_in({"مجلس إدارة دانا يجتمع ظهرًا، وهي تريد موعدًا.",
                  "ما زال هناك خللان مفتوحان (رقم 17 ورقم 23)، ولم يقل أحد بصوت عالٍ ما يعنيه ذلك ليوم الجمعة. دانا على "
                  "الخط، وتسأل هل ستكون النسخة “Release 4” جاهزة.",
                  "أنت وحدك تعرفين أن الخلل 23 يمحو البيانات.",
                  "بماذا نجيب؟",
                  {"نؤكد يوم الجمعة؛ فهي تحتاج إلى الجواب قبل 12:00", "الجمعة، إذا كان المختبر لنا (وإلا فلا)",
                   "لا موعد قبل أن تتكلم المختبرة"},
                  {"سلمى", "Amara", "يوسف", "ليلى"}});
}

}  // namespace drops::client::model
