#include "game/script/source_texts.h"

#include <algorithm>
#include <optional>

#include "game/script/source_walker.h"

namespace drops::script {
namespace {

struct Token {
  enum class Kind : std::uint8_t { kWord, kText, kSign };
  Kind kind = Kind::kSign;
  std::string text;
  std::uint32_t line = 0;
};

bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

// What stands between quotes, as Lua reads it. Escapes by number are left as they are: nobody types them in a text.
std::string unescaped(std::string_view raw) {
  std::string text;
  for (std::size_t i = 0; i < raw.size(); ++i) {
    if (raw[i] != '\\' || i + 1 == raw.size()) {
      text += raw[i];
      continue;
    }
    const char next = raw[++i];
    text += next == 'n' ? '\n' : next == 't' ? '\t' : next;
  }
  return text;
}

// "[==[...]==]" without its brackets and the line break behind the first.
std::string unbracketed(std::string_view raw) {
  const std::size_t bracket = raw.find('[', 1) + 1;
  if (raw.size() < 2 * bracket) return {};
  std::string_view inner = raw.substr(bracket, raw.size() - 2 * bracket);
  if (inner.starts_with("\r\n")) inner.remove_prefix(1);
  if (inner.starts_with('\n')) inner.remove_prefix(1);
  return std::string(inner);
}

Token next_token(SourceWalker& walker, std::string_view source) {
  const std::size_t begin = walker.at();
  Token token{Token::Kind::kSign, {}, walker.line()};
  const char c = walker.peek();
  if (c == '"' || c == '\'') {
    walker.skip_quoted(c);
    token.kind = Token::Kind::kText;
    const std::string_view raw = source.substr(begin, walker.at() - begin);
    token.text = unescaped(raw.substr(1, raw.size() < 2 ? 0 : raw.size() - 2));
  } else if (c == '[' && walker.skip_long()) {
    token.kind = Token::Kind::kText;
    token.text = unbracketed(source.substr(begin, walker.at() - begin));
  } else if (is_letter(c)) {
    token.kind = Token::Kind::kWord;
    while (!walker.at_end() && is_letter(walker.peek())) token.text += walker.next();
  } else {
    token.text = walker.next();
  }
  return token;
}

std::vector<Token> tokens_of(std::string_view source) {
  std::vector<Token> tokens;
  SourceWalker walker(source);
  while (!walker.at_end()) {
    if (is_space(walker.peek())) {
      walker.next();
    } else if (!walker.skip_comment()) {
      tokens.push_back(next_token(walker, source));
    }
  }
  return tokens;
}

bool is_sign(const Token& token, std::string_view sign) {
  return token.kind == Token::Kind::kSign && token.text == sign;
}

// `at`: behind the bracket that opens the arguments. Only a text that is the whole argument counts.
std::optional<QuotedText> fourth_argument(const std::vector<Token>& tokens, std::size_t at) {
  int depth = 1, argument = 1;
  for (; at < tokens.size(); ++at) {
    const Token& token = tokens[at];
    const bool alone = at + 1 < tokens.size() && is_sign(tokens[at + 1], ")") && is_sign(tokens[at - 1], ",");
    if (argument == 4 && depth == 1 && token.kind == Token::Kind::kText && alone) return {{token.text, token.line}};
    if (is_sign(token, "(") || is_sign(token, "{")) ++depth;
    if ((is_sign(token, ")") || is_sign(token, "}")) && --depth == 0) return std::nullopt;
    if (is_sign(token, ",") && depth == 1) ++argument;
  }
  return std::nullopt;
}

}  // namespace

std::vector<QuotedText> quoted_texts(std::string_view source) {
  std::vector<QuotedText> all;
  for (Token& token : tokens_of(source)) {
    if (token.kind == Token::Kind::kText) all.push_back({std::move(token.text), token.line});
  }
  return all;
}

std::vector<QuotedText> hook_reasons(std::string_view source) {
  const std::vector<Token> tokens = tokens_of(source);
  std::vector<QuotedText> all;
  for (std::size_t i = 1; i + 2 < tokens.size(); ++i) {
    const std::string& word = tokens[i].text;
    const bool moves = tokens[i].kind == Token::Kind::kWord && (word == "drop" || word == "leak" || word == "bucket");
    if (!moves || !is_sign(tokens[i - 1], ".") || !is_sign(tokens[i + 1], "(")) continue;
    if (auto reason = fourth_argument(tokens, i + 2)) all.push_back(std::move(*reason));
  }
  return all;
}

}  // namespace drops::script
