#include "analyzer/cloc/python_parser.h"

namespace uplift {

void PythonParser::dottedName() {
    do
        expect(Tok::Name);
    while (accept(Tok::Dot));
}

/// One imported name; it has had a position since 3.10.
void PythonParser::alias(bool dotted) {
    if (since(10))
        mark(token_.line);
    if (dotted)
        dottedName();
    else
        expect(Tok::Name);
    if (accept(Tok::As))
        expect(Tok::Name);
}

void PythonParser::importStatement() {
    do
        alias(true);
    while (accept(Tok::Comma));
}

void PythonParser::importFromStatement() {
    bool relative = false;
    while (accept(Tok::Dot) || accept(Tok::Ellipsis))
        relative = true;
    if (!relative || !at(Tok::Import))
        dottedName();
    expect(Tok::Import);
    importedNames();
}

void PythonParser::importedNames() {
    if (at(Tok::Star)) {
        if (since(10))
            mark(token_.line);
        advance();
        return;
    }
    bool bracketed = accept(Tok::LeftParen);
    do
        alias(false);
    while (accept(Tok::Comma) && !(bracketed && at(Tok::RightParen)));
    if (bracketed)
        expect(Tok::RightParen);
}

/// `type Name[parameters] = expression`, from 3.12 on.
void PythonParser::typeAlias() {
    advance();
    mark(token_.line);
    expect(Tok::Name);
    if (at(Tok::LeftBracket))
        typeParameters();
    expect(Tok::Equal);
    expression();
}

/// Type parameters in their brackets; defaults came with 3.13.
void PythonParser::typeParameters() {
    failIf(!since(12));
    expect(Tok::LeftBracket);
    do {
        mark(token_.line);
        bool starred = accept(Tok::Star);
        bool plain = !starred && !accept(Tok::DoubleStar);
        expect(Tok::Name);
        if (plain && accept(Tok::Colon))
            expression();
        if (since(13) && accept(Tok::Equal))
            starred ? starExpression() : expression();
    } while (accept(Tok::Comma) && !at(Tok::RightBracket));
    expect(Tok::RightBracket);
}

} // namespace uplift
