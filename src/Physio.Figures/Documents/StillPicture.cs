using Physio.Figures.Drawing;

namespace Physio.Figures.Documents;

/// <summary>One still of a movement as outlines with their light colours, for paper and other painters than a browser.</summary>
/// <param name="Caption">Its number, label and hold: “2. Knees to the left · hold 5 s”.</param>
/// <param name="LeftMm">Left edge of what is shown, in the millimetres of the paths.</param>
/// <param name="TopMm">Upper edge; y grows downwards.</param>
/// <param name="Paths">From the first painted to the last.</param>
public sealed record StillPicture(string Caption, double LeftMm, double TopMm, double WidthMm, double HeightMm, IReadOnlyList<InkedPath> Paths);

/// <summary>One outline and how it is painted.</summary>
public sealed record InkedPath(PathShape Shape, FigureInk Ink);
