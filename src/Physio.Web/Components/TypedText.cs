namespace Physio.Web.Components;

/// <summary>Text typed into a page travels to the server as one message, and a message that is too long would cost the whole page.</summary>
public static class TypedText
{
    /// <summary>
    /// Characters a field takes, far above what any of them may store: the field then still says its own limit and keeps the text.
    /// The text goes twice into a message of at most 32 KB, with up to 3 bytes a character.
    /// </summary>
    public const int MaxLength = 5_000;
}
