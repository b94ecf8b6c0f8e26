using System.Globalization;
using System.Text;

namespace Physio.Figures.Documents;

/// <summary>Writes elements. Every text and every attribute is escaped here and nowhere else.</summary>
internal sealed class SvgText
{
    private readonly StringBuilder _text = new(32 * 1024);
    private readonly Stack<string> _open = new();
    private bool _inTag;

    public SvgText Open(string element, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        EndTag();
        _text.Append('<').Append(element);
        _open.Push(element);
        _inTag = true;
        foreach (var (name, value) in attributes)
        {
            if (value is not null)
            {
                _text.Append(' ').Append(name).Append("=\"");
                Escape(value);
                _text.Append('"');
            }
        }

        return this;
    }

    public SvgText Close()
    {
        var element = _open.Pop();
        if (_inTag)
        {
            _text.Append("/>");
            _inTag = false;
        }
        else
        {
            _text.Append("</").Append(element).Append('>');
        }

        return this;
    }

    public SvgText Empty(string element, params ReadOnlySpan<(string Name, string? Value)> attributes) => Open(element, attributes).Close();

    public SvgText Element(string element, string text, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Open(element, attributes).EndTag();
        Escape(text);
        return Close();
    }

    public static string Number(double value) => value.ToString("0.####", CultureInfo.InvariantCulture);

    /// <summary>A share of the loop, without a leading zero.</summary>
    public static string Share(double value) => value switch
    {
        <= 0 => "0",
        >= 1 => "1",
        _ => value.ToString(".####", CultureInfo.InvariantCulture),
    };

    public override string ToString() => _text.ToString();

    private void EndTag()
    {
        if (_inTag)
        {
            _text.Append('>');
            _inTag = false;
        }
    }

    private void Escape(string value)
    {
        foreach (var rune in value.EnumerateRunes())
        {
            _ = rune.Value switch
            {
                '<' => _text.Append("&lt;"),
                '>' => _text.Append("&gt;"),
                '&' => _text.Append("&amp;"),
                '"' => _text.Append("&quot;"),
                '\t' or '\n' or '\r' => _text.Append(' '),
                < 0x20 or 0xFFFE or 0xFFFF => _text, // no such character in XML
                _ => _text.Append(rune.ToString()),
            };
        }
    }
}
