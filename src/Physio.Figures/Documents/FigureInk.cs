namespace Physio.Figures.Documents;

/// <summary>How one path of a figure is painted on paper, which is always light. The colours are those of the style of the screen.</summary>
/// <param name="Fill">Null leaves the inside empty.</param>
/// <param name="Line">Null draws no outline.</param>
/// <param name="LineWidthMm">In the millimetres of the paths.</param>
/// <param name="LineFirst">The inside is painted over the inner half of the outline.</param>
/// <param name="RoundEnds">Ends of open lines are round.</param>
/// <param name="Glow">The inside fades towards its edge: a target region.</param>
public sealed record FigureInk(InkColour? Fill, InkColour? Line = null, double LineWidthMm = 0, bool LineFirst = false, bool RoundEnds = false, bool Glow = false);

/// <param name="Opacity">0 to 1.</param>
public readonly record struct InkColour(byte Red, byte Green, byte Blue, double Opacity = 1);
