namespace Physio.Handout.Text;

/// <summary>A piece of a paragraph.</summary>
internal readonly record struct Words(string Text, bool Bold = false);
